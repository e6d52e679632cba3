function schemaTree(e, t, n) {
	const r = e[t];
	const i = [];
	let a = 1;
	if (r.num_children) while (i.length < r.num_children) {
		const r = e[t + a];
		const o = schemaTree(e, t + a, [...n, r.name]);
		a += o.count;
		i.push(o);
	}
	return {
		count: a,
		element: r,
		children: i,
		path: n
	};
}
function getSchemaPath(e, t) {
	return getTreePath(schemaTree(e, 0, []), t);
}
function getTreePath(e, t) {
	const n = [e];
	for (const r of t) {
		const i = e.children.find((e) => e.element.name === r);
		if (!i) throw new Error(`parquet schema element not found: ${t}`);
		n.push(i);
		e = i;
	}
	return n;
}
function getPhysicalColumns(e) {
	const t = [];
	function traverse(e) {
		if (e.children.length) for (const t of e.children) traverse(t);
		else t.push(e.path.join(`.`));
	}
	traverse(e);
	return t;
}
function getMaxRepetitionLevel(e) {
	let t = 0;
	for (const { element: n } of e) if (n.repetition_type === `REPEATED`) t++;
	return t;
}
function getMaxDefinitionLevel(e) {
	let t = 0;
	for (const { element: n } of e.slice(1)) if (n.repetition_type !== `REQUIRED`) t++;
	return t;
}
function isListLike(e) {
	if (!e) return false;
	if (e.element.converted_type !== `LIST`) return false;
	if (e.children.length > 1) return false;
	const t = e.children[0];
	if (t.children.length > 1) return false;
	if (t.element.repetition_type !== `REPEATED`) return false;
	return true;
}
function isMapLike(e) {
	if (!e) return false;
	if (e.element.converted_type !== `MAP`) return false;
	if (e.children.length > 1) return false;
	const t = e.children[0];
	if (t.children.length !== 2) return false;
	if (t.element.repetition_type !== `REPEATED`) return false;
	if (t.children.find((e) => e.element.name === `key`)?.element.repetition_type === `REPEATED`) return false;
	if (t.children.find((e) => e.element.name === `value`)?.element.repetition_type === `REPEATED`) return false;
	return true;
}
function isFlatColumn(e) {
	if (e.length !== 2) return false;
	const [, t] = e;
	if (t.element.repetition_type === `REPEATED`) return false;
	if (t.children.length) return false;
	return true;
}
export { getTreePath as a, isMapLike as c, getSchemaPath as i, getMaxRepetitionLevel as n, isFlatColumn as o, getPhysicalColumns as r, isListLike as s, getMaxDefinitionLevel as t };
