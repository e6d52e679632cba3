// src/domain/train/prediction-table.ts
/** Predictions as CSV: the name of the output, then for classes `p_<class>` each, as `trainyard evaluate` reads them. */
function predictionsCsv(predictions, name) {
	const rows = predictionRows(predictions, name);
	const header = predictions.task === "classification" && predictions.probabilities !== void 0 ? predictions.classes.map((label) => `p_${label}`) : [];
	const lines = rows.map((row) => [row[name], ...header.map((label) => row["probabilities"][label.slice(2)])]);
	return csvText([[name, ...header], ...lines]);
}
/** Rows of cells as CSV. */
const csvText = (rows) => rows.map((cells) => cells.map(csvCell).join(",")).join("\n") + "\n";
/** Predictions as one object a row. */
function predictionRows(predictions, name) {
	if (predictions.task === "regression") return Array.from(predictions.predicted, (value) => ({ [name]: value }));
	const { classes, predicted, probabilities } = predictions;
	return Array.from(predicted, (label, row) => ({
		[name]: classes[label],
		...probabilities === void 0 ? {} : { probabilities: Object.fromEntries(classes.map((own, index) => [own, probabilities[row * classes.length + index]])) }
	}));
}
function csvCell(value) {
	const text = String(value);
	return /[",\r\n]/.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text;
}
export { predictionRows as n, predictionsCsv as r, csvText as t };
