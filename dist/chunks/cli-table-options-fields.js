import { f as text, l as path, r as choice, s as lines } from "./contract-define.js";
import { t as CALIBRATIONS } from "./kernel-calibration.js";
// src/cli/table-options/fields.ts
/** What commands that learn from a file take about its columns and rows. */
const TABLE_FIELDS = {
	exclude: lines({
		about: "Columns that are not learned from.",
		examples: ["id"]
	}),
	features: lines({
		about: "Files of feature definitions, computed in training and prediction alike.",
		examples: ["features/flower.yaml"]
	}),
	preprocessing: path({
		about: "YAML file that says how columns are prepared, as below preprocessing in trainyard.yaml.",
		examples: ["preprocessing.yaml"]
	}),
	calibration: choice(...CALIBRATIONS)({ about: "How probabilities of classes are corrected, on rows that were not learned from." }),
	"text-column": lines({ about: "Columns whose words are learned from, besides those that look like free text." }),
	"text-vectoriser": choice("tf-idf", "hashing")({
		about: "How words become numbers.",
		default: "tf-idf"
	}),
	"weight-column": text({ about: "Column that says how much each row counts in training; it is not learned from." }),
	"group-column": text({ about: "Column of groups, such as patients or machines: no group is trained on and tested on; it is not learned from." }),
	"time-column": text({ about: "Column of numbers or dates: what is tested on is later than what is trained on." })
};
export { TABLE_FIELDS as t };
