export default {
	title: "Host",
	url: "http://localhost",
	baseUrl: "/",
	onBrokenLinks: "throw",
	// SNIPPET
	presets: [["classic", { docs: { routeBasePath: "/" }, blog: false }]],
};
