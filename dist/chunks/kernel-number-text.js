function formatNumber(value, decimals) {
	if (!Number.isFinite(value)) return Number.isNaN(value) ? "n/a" : value > 0 ? "∞" : `−∞`;
	if (value !== 0 && Math.abs(value) >= 0x38d7ea4c68000) return value.toExponential(3).replace("-", "−");
	const [whole, fraction] = Math.abs(value).toFixed(decimals).split(".");
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
	const digits = fraction === void 0 ? grouped : `${grouped}.${fraction}`;
	return value < 0 && /[1-9]/.test(digits) ? "−" + digits : digits;
}
/** With an explicit sign, so that a difference is never taken for a value: `+0.0062`, `−0.040`, `±0.000`. */
function formatSigned(value, decimals) {
	const text = formatNumber(value, decimals);
	if (!Number.isFinite(value)) return text;
	if (!/[1-9]/.test(text)) return `±${text}`;
	return value > 0 ? `+${text}` : text;
}
const formatCount = (count) => formatNumber(count, 0);
/** `1 row`, `2,000 rows`. */
const plural = (count, singular, many = `${singular}s`) => `${formatCount(count)} ${count === 1 ? singular : many}`;
export { plural as i, formatNumber as n, formatSigned as r, formatCount as t };
