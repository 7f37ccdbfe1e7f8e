/** The same record with its keys in the order of the vocabulary; keys it does not know come last. */
export function inVocabularyOrder<Value>(
	record: Readonly<Record<string, Value>>,
	order: readonly string[],
): Readonly<Record<string, Value>> {
	const place = new Map(order.map((id, at) => [id, at]));
	const at = (id: string) => place.get(id) ?? order.length;
	return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => at(a) - at(b)));
}
