import { generateStaticParamsFor, importPage } from "nextra/pages";
import { useMDXComponents } from "../../mdx-components";

export const generateStaticParams = generateStaticParamsFor("path");

export default async function Page({ params }) {
	const { path } = await params;
	const { default: Content, ...rest } = await importPage(path);
	const Wrapper = useMDXComponents().wrapper;
	return (
		<Wrapper {...rest}>
			<Content params={{ path }} />
		</Wrapper>
	);
}
