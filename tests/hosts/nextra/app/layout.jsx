import { getPageMap } from "nextra/page-map";
import { Layout } from "nextra-theme-docs";
import "nextra-theme-docs/style.css";

export const metadata = { title: "Host" };

export default async function Root({ children }) {
	return (
		<html lang="en" dir="ltr" suppressHydrationWarning>
			<body>
				<Layout pageMap={await getPageMap()}>{children}</Layout>
			</body>
		</html>
	);
}
