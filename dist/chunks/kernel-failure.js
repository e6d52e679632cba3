// src/kernel/failures/contract.ts
const CONTRACT_FAILURES = {
	"contract.input-missing": {
		kind: "usage",
		fact: "A required input is absent.",
		remedy: "Pass the input that is named."
	},
	"contract.input-invalid": {
		kind: "usage",
		fact: "An input does not have the form that its contract declares.",
		remedy: "Correct the value; the expected form is in the message."
	},
	"contract.input-unknown": {
		kind: "usage",
		fact: "An option or input is not known.",
		remedy: "Check the spelling, or list the options with --help."
	},
	"contract.command-unknown": {
		kind: "usage",
		fact: "The command is not known.",
		remedy: "List the commands with trainyard --help."
	},
	"contract.bug": {
		kind: "internal",
		fact: "Trainyard met a state that it holds for impossible.",
		remedy: "Report it with the output of the same command and --debug."
	}
};
// src/kernel/failures/data.ts
const DATA_FAILURES = {
	"data.ragged-row": {
		kind: "usage",
		fact: "A row of a table has another number of cells than the header.",
		remedy: "Correct the row that is named; a cell that holds the delimiter or a line end must be quoted."
	},
	"data.encoding-invalid": {
		kind: "usage",
		fact: "A text file is not valid UTF-8.",
		remedy: "Save the file as UTF-8, for example with iconv -f latin1 -t utf-8."
	},
	"data.csv-malformed": {
		kind: "usage",
		fact: "A quoted cell of a table is not closed, or something follows its closing quote.",
		remedy: "Correct the quotes at the place that is named; a quote inside a quoted cell is written twice."
	},
	"data.header-duplicate": {
		kind: "usage",
		fact: "Two columns of a table have the same name.",
		remedy: "Rename one of the columns."
	},
	"data.header-empty": {
		kind: "usage",
		fact: "A column of a table has no name.",
		remedy: "Name the column in the first line; a table must have a header."
	},
	"data.no-rows": {
		kind: "usage",
		fact: "A table has no rows.",
		remedy: "Check that the file was written completely and that the right file is named."
	},
	"data.value-not-finite": {
		kind: "usage",
		fact: "A number column holds NaN or an infinite value.",
		remedy: "Replace the value, or leave the cell empty when the value is missing."
	},
	"data.value-not-number": {
		kind: "usage",
		fact: "A column that must hold numbers holds something else.",
		remedy: "Correct the value, or declare the column as a string in the schema."
	},
	"data.target-missing": {
		kind: "usage",
		fact: "The target is not a column of the dataset.",
		remedy: "Correct the name of the target in trainyard.yaml; the columns are in the evidence."
	},
	"data.compression-invalid": {
		kind: "usage",
		fact: "A compressed file is damaged or not compressed in the way that its name says.",
		remedy: "Write the file again; check it with gzip -t."
	},
	"data.format-unsupported": {
		kind: "usage",
		fact: "A file is of a kind that cannot be read as a table.",
		remedy: "Use .csv, .tsv, .jsonl (each also with .gz) or .parquet."
	},
	"data.parquet-invalid": {
		kind: "usage",
		fact: "A Parquet file is damaged, or was not written to its end.",
		remedy: "Write the file again, or fetch it again from where it came."
	},
	"data.parquet-unsupported": {
		kind: "usage",
		fact: "A Parquet file uses something that cannot be read here.",
		remedy: "Write the file again without it, for example with pandas or pyarrow and their defaults."
	},
	"data.json-malformed": {
		kind: "usage",
		fact: "A line of a JSON Lines file is not a JSON object.",
		remedy: "Correct the line that is named; every line holds one object."
	},
	"data.key-missing": {
		kind: "usage",
		fact: "A column that should identify rows does not exist.",
		remedy: "Correct the key; the columns are in the evidence."
	},
	"data.key-not-unique": {
		kind: "usage",
		fact: "The columns that should identify rows are the same for many of them.",
		remedy: "Name more columns in the key, or leave it out to compare whole rows."
	},
	"data.address-invalid": {
		kind: "usage",
		fact: "Data cannot be imported from an address.",
		remedy: "Give an https:// address of a file, or a file:// address."
	},
	"data.import-refused": {
		kind: "environment",
		fact: "A server did not hand over the data of an address.",
		remedy: "Check the address, and whether it needs a user and password."
	},
	"data.import-mismatch": {
		kind: "environment",
		fact: "Imported bytes are not those that were expected.",
		remedy: "Ask where the digest is from whether the data changed; nothing was added."
	},
	"data.archive-invalid": {
		kind: "usage",
		fact: "An archive is damaged, or of a kind that cannot be unpacked.",
		remedy: "Fetch it again, or import it without --unpack."
	},
	"data.archive-unsafe": {
		kind: "usage",
		fact: "An archive holds what must not be unpacked: names that lead out of the folder, links, or far too much.",
		remedy: "Unpack it yourself where it can do no harm, and add the files with trainyard data add."
	},
	"data.dvc-invalid": {
		kind: "usage",
		fact: "A file of DVC cannot be understood.",
		remedy: "Restore it from git; files of DVC 2 and 3 are read."
	},
	"data.dvc-object-missing": {
		kind: "environment",
		fact: "Bytes that a file of DVC names are neither in its cache nor in a remote folder that can be read.",
		remedy: "Fetch them with dvc pull, then run the same command again."
	},
	"data.table-missing": {
		kind: "usage",
		fact: "A dataset has no table at the configured path.",
		remedy: "Correct the path of the dataset in trainyard.yaml."
	},
	"data.tables-differ": {
		kind: "usage",
		fact: "Tables of one dataset do not have the same columns.",
		remedy: "Give all table files of the dataset the same header, or configure the path of one file."
	},
	"data.name-invalid": {
		kind: "usage",
		fact: "A name of a dataset cannot be used in paths and tags.",
		remedy: "Use letters, digits, dots, dashes and underscores, beginning and ending with a letter or digit."
	},
	"data.dataset-missing": {
		kind: "usage",
		fact: "A dataset does not exist.",
		remedy: "Add it with trainyard data add, or correct the name."
	},
	"data.files-missing": {
		kind: "usage",
		fact: "A dataset has no files.",
		remedy: "Put files below data/<name>/files, or pass the paths to copy."
	},
	"data.path-unsafe": {
		kind: "usage",
		fact: "A file of a dataset has a name that not every system can store, or is not a regular file.",
		remedy: "Rename the files that are named; links are replaced by what they point to."
	},
	"data.names-collide": {
		kind: "usage",
		fact: "Two files of a dataset have names that some systems hold for the same.",
		remedy: "Rename one file of each pair."
	},
	"data.file-changed": {
		kind: "environment",
		fact: "A file changed while it was being read.",
		remedy: "Wait until whoever writes the file is done, then run the same command again."
	},
	"data.pointer-as-data": {
		kind: "usage",
		fact: "A file that should hold data holds the text of a git LFS pointer.",
		remedy: "Fetch the data with trainyard data checkout (or git lfs pull) first."
	},
	"data.pointer-invalid": {
		kind: "usage",
		fact: "A file that should be a git LFS pointer is not one.",
		remedy: "Add the dataset again with trainyard data add."
	},
	"data.manifest-invalid": {
		kind: "usage",
		fact: "The manifest of a dataset cannot be read.",
		remedy: "Restore dataset.json from git, or write it anew with trainyard data add."
	},
	"data.manifest-stale": {
		kind: "usage",
		fact: "The files of a dataset are not those of its manifest.",
		remedy: "Record them with trainyard data add, or get the recorded ones back with trainyard data checkout."
	},
	"data.schema-invalid": {
		kind: "usage",
		fact: "A table schema cannot be used.",
		remedy: "Correct the places that are named; the format is Frictionless Table Schema."
	},
	"data.schema-exists": {
		kind: "usage",
		fact: "A schema would be written over one that exists.",
		remedy: "Look at the inferred one without --infer, or replace the file with --replace."
	},
	"data.croissant-incomplete": {
		kind: "usage",
		fact: "A dataset does not say everything that Croissant requires.",
		remedy: "Pass what is missing to trainyard data croissant, or record it with trainyard data add."
	},
	"data.version-unknown": {
		kind: "usage",
		fact: "A version of a dataset does not exist.",
		remedy: "Choose one of the versions in the evidence."
	},
	"data.bump-too-small": {
		kind: "usage",
		fact: "The declared kind of version is smaller than what the change of the data asks for.",
		remedy: "Leave the kind out, or declare at least the computed one."
	},
	"data.uncommitted": {
		kind: "usage",
		fact: "A dataset has changes that are not committed, so there is no commit that a version could name.",
		remedy: "Commit the dataset, then run the same command again."
	},
	"data.object-missing": {
		kind: "environment",
		fact: "The bytes of a file are in no object store that can be reached.",
		remedy: "Fetch them with trainyard data checkout, or push them from the machine that has them."
	},
	"data.object-corrupt": {
		kind: "environment",
		fact: "Bytes of an object are not those that its digest names.",
		remedy: "Remove the damaged object and fetch it again."
	},
	"data.index-locked": {
		kind: "environment",
		fact: "Another git command holds the index of the repository.",
		remedy: "Wait until it is done; remove .git/index.lock if no git command is running."
	},
	"data.remote-refused": {
		kind: "environment",
		fact: "The LFS server refused a request.",
		remedy: "Read its words in the evidence; check the token and its permissions."
	},
	"data.object-too-large": {
		kind: "usage",
		fact: "A file is larger than the LFS server takes.",
		remedy: "Split a table with trainyard data parts, pack files into smaller shards with trainyard data shard, or set TRAINYARD_LFS_PLAN to the plan of the account (free, team, enterprise)."
	},
	"data.quota-exceeded": {
		kind: "environment",
		fact: "The LFS budget or quota of the account that owns the repository is used up.",
		remedy: "Raise the budget for git LFS in the billing settings of that account; trying again before costs nothing and changes nothing."
	},
	"data.shard-invalid": {
		kind: "usage",
		fact: "A shard cannot be used: it is no archive of plain files, or not the one that its index describes.",
		remedy: "Get the shard and its index back from git with trainyard data checkout, then run the same command again."
	},
	"data.member-unknown": {
		kind: "usage",
		fact: "A shard has no member of that name.",
		remedy: "Name members as the indexes of the shards do; a folder names all members below it."
	},
	"data.store-shared": {
		kind: "usage",
		fact: "An object store that others may use would be cleaned.",
		remedy: "Clean it where all its users are known, or add --shared when nobody else needs its objects."
	},
	"data.assets-too-many": {
		kind: "usage",
		fact: "A dataset has more objects than a release can hold.",
		remedy: "Pack its files into shards with trainyard data shard."
	}
};
// src/kernel/failures/deploy.ts
const DEPLOY_FAILURES = {
	"deploy.environment-unknown": {
		kind: "usage",
		fact: "The model has no deployment of that environment in the configuration.",
		remedy: "Use one of the environments under models.<name>.deploy of trainyard.yaml, or add it there."
	},
	"deploy.name-invalid": {
		kind: "usage",
		fact: "A name cannot be used for a deployment.",
		remedy: "Use lower-case letters, digits and dashes, at most 63 characters (52 for model and environment together on Kubernetes), starting with a letter."
	},
	"deploy.strategy-unsupported": {
		kind: "usage",
		fact: "The target does not know the strategy.",
		remedy: "Use strategy rolling, or leave it out."
	},
	"deploy.package-missing": {
		kind: "usage",
		fact: "The folder is not a model package.",
		remedy: "Pass the folder of a run or of a fetched model; it has a file model.json."
	},
	"deploy.package-corrupt": {
		kind: "environment",
		fact: "Files of the model package differ from its manifest.",
		remedy: "Fetch the package again."
	},
	"deploy.no-previous-version": {
		kind: "usage",
		fact: "There is no earlier version to roll back to.",
		remedy: "Name the version with --to, or deploy another one."
	},
	"deploy.nothing-deployed": {
		kind: "usage",
		fact: "Nothing runs in the environment.",
		remedy: "Deploy a version first."
	},
	"deploy.in-progress": {
		kind: "environment",
		fact: "Another deployment to the same place is under way.",
		remedy: "Wait until it is done, then run the same command again."
	},
	"deploy.gateway-failed": {
		kind: "environment",
		fact: "The gateway process of the deployment did not start or did not answer.",
		remedy: "Read the last lines of its log in the evidence."
	},
	"deploy.image-missing": {
		kind: "usage",
		fact: "A deployment to Kubernetes needs the image of the model server.",
		remedy: "Set deploy.<environment>.image in trainyard.yaml, or pass --image."
	},
	"deploy.package-unreachable": {
		kind: "usage",
		fact: "Pods have no way to get the model package.",
		remedy: "Publish the version as a release, pass --package-url, or use a model small enough for a ConfigMap."
	},
	"deploy.cluster-unreachable": {
		kind: "environment",
		fact: "The Kubernetes cluster cannot be reached.",
		remedy: "Check KUBECONFIG and the network."
	},
	"deploy.cluster-refused": {
		kind: "environment",
		fact: "The Kubernetes cluster refused a request.",
		remedy: "Read the reason in the message; a missing permission has to be added to the Role of the deployer."
	}
};
// src/kernel/failures/environment.ts
const ENVIRONMENT_FAILURES = {
	"environment.file-missing": {
		kind: "environment",
		fact: "A file that is needed does not exist.",
		remedy: "Create the file, or correct the path."
	},
	"environment.file-unreadable": {
		kind: "environment",
		fact: "A file exists but cannot be read or written.",
		remedy: "Check its permissions and that it is of the expected type."
	},
	"environment.disk-full": {
		kind: "environment",
		fact: "There is not enough space on the disk.",
		remedy: "Free space, or choose another folder."
	},
	"environment.command-missing": {
		kind: "environment",
		fact: "A program that is needed is not installed.",
		remedy: "Install the program and make sure that it is on PATH."
	},
	"environment.command-failed": {
		kind: "environment",
		fact: "A program that was started did not succeed.",
		remedy: "Read its last lines in the evidence."
	},
	"environment.network": {
		kind: "environment",
		fact: "A server could not be reached.",
		remedy: "Check the address and the network, then run the same command again."
	},
	"environment.cancelled": {
		kind: "environment",
		fact: "The work was cancelled before it was done.",
		remedy: "Run the same command again; it goes on where it stopped."
	}
};
// src/kernel/failures/forge.ts
const FORGE_FAILURES = {
	"forge.permission-missing": {
		kind: "environment",
		fact: "The token lacks a permission.",
		remedy: "Add the permission that is named to the permissions of the job."
	},
	"forge.token-missing": {
		kind: "environment",
		fact: "No token for the forge was given.",
		remedy: "Pass github-token, or set GITHUB_TOKEN."
	},
	"forge.token-refused": {
		kind: "environment",
		fact: "The forge does not accept the token.",
		remedy: "Make a new token, and check that it has not expired and was not cut off."
	},
	"forge.not-found": {
		kind: "environment",
		fact: "The repository or object does not exist, or the token cannot see it.",
		remedy: "Check the name, and that the token may read it."
	},
	"forge.already-exists": {
		kind: "usage",
		fact: "An object of that name exists already.",
		remedy: "Choose another name or version."
	},
	"forge.conflict": {
		kind: "environment",
		fact: "Somebody else changed the same object at the same time.",
		remedy: "Run the same command again."
	},
	"forge.rate-limited": {
		kind: "environment",
		fact: "The forge asks to wait.",
		remedy: "Wait until the time that is named, then run the same command again."
	},
	"forge.digest-mismatch": {
		kind: "environment",
		fact: "Bytes that came back differ from the bytes that were recorded.",
		remedy: "Run the command again; if it persists, the stored object is damaged and must be published anew."
	},
	"forge.request-refused": {
		kind: "environment",
		fact: "The forge refused a request.",
		remedy: "Read the reason in the evidence."
	},
	"forge.record-invalid": {
		kind: "environment",
		fact: "A record of the ledger cannot be read.",
		remedy: "Upgrade Trainyard if the record is newer, otherwise repair or remove the record."
	}
};
// src/kernel/failures/git.ts
const GIT_FAILURES = {
	"git.not-a-repository": {
		kind: "usage",
		fact: "The folder is not inside a git repository.",
		remedy: "Run git init first, or change to the repository."
	},
	"git.owner-not-trusted": {
		kind: "environment",
		fact: "The repository belongs to another user, and git does not open it before it is told to trust it.",
		remedy: "Run git config --global --add safe.directory with the folder, when its owner is to be trusted."
	},
	"git.reference-unknown": {
		kind: "usage",
		fact: "A branch, tag or commit does not exist.",
		remedy: "List what exists with git tag or git branch, or fetch it first."
	},
	"git.command-failed": {
		kind: "environment",
		fact: "The git program refused an operation.",
		remedy: "Read the words of git in the evidence."
	},
	"git.working-tree-dirty": {
		kind: "usage",
		fact: "Files that are about to be written have uncommitted changes.",
		remedy: "Commit or stash the changes first."
	},
	"git.conflict": {
		kind: "environment",
		fact: "The reference was moved by somebody else at the same time.",
		remedy: "Run the same command again."
	}
};
// src/kernel/failures/metrics.ts
const METRICS_FAILURES = {
	"metrics.metric-unknown": {
		kind: "usage",
		fact: "A metric is not known, or belongs to another task.",
		remedy: "Choose one of the metrics that are listed."
	},
	"metrics.probabilities-missing": {
		kind: "usage",
		fact: "A metric needs class probabilities and the predictions have none.",
		remedy: "Choose a metric of hard predictions, or an algorithm that gives probabilities."
	},
	"metrics.nothing-to-score": {
		kind: "usage",
		fact: "There are no rows to compute metrics from.",
		remedy: "Give at least one row with truth and prediction."
	},
	"metrics.predictions-invalid": {
		kind: "usage",
		fact: "A table of predictions does not have the columns or values that are needed.",
		remedy: "Give the columns y_true and y_pred, and for probabilities one p_<class> column for each class."
	},
	"metrics.not-comparable": {
		kind: "usage",
		fact: "Two prediction sets cannot be compared row by row.",
		remedy: "Evaluate the baseline on the rows of the candidate, then compare again."
	},
	"metrics.run-unknown": {
		kind: "usage",
		fact: "No run of that model is recorded under the name.",
		remedy: "Train the model first, or name a run that exists."
	}
};
// src/kernel/failures/monitor.ts
const MONITOR_FAILURES = {
	"monitor.profile-invalid": {
		kind: "usage",
		fact: "The reference profile of a model cannot be read.",
		remedy: "Train and register the model again; its package must hold profile.json."
	},
	"monitor.input-missing": {
		kind: "usage",
		fact: "There are no rows to compare with the training data.",
		remedy: "Give predictions (a log of the model server) or rows (a CSV file)."
	},
	"monitor.rows-invalid": {
		kind: "usage",
		fact: "Rows to compare do not have the columns that the model was trained on.",
		remedy: "Give rows with the columns that are named."
	},
	"monitor.window-invalid": {
		kind: "usage",
		fact: "The window of time to look at is empty.",
		remedy: "Give a beginning that lies before the end."
	}
};
// src/kernel/failures/pipeline.ts
const PIPELINE_FAILURES = {
	"pipeline.step-unknown": {
		kind: "usage",
		fact: "The pipeline has no step of that name.",
		remedy: "Name one of the steps in the evidence."
	},
	"pipeline.step-failed": {
		kind: "environment",
		fact: "A step of the pipeline failed.",
		remedy: "Mend the cause that is named, then run the same command again; finished steps are skipped."
	},
	"pipeline.already-running": {
		kind: "environment",
		fact: "Another pipeline is running in the same repository.",
		remedy: "Wait until it is done, or end the process that is named."
	},
	"pipeline.demo-folder-taken": {
		kind: "usage",
		fact: "The folder for the demo holds something else.",
		remedy: "Name another folder with --dir, or remove it."
	},
	"pipeline.demo-data-missing": {
		kind: "environment",
		fact: "The data sets that are shipped with Trainyard were not found.",
		remedy: "Run the demo from a complete copy of Trainyard: data/ lies beside dist/."
	}
};
// src/kernel/failures/project.ts
const PROJECT_FAILURES = {
	"project.file-missing": {
		kind: "usage",
		fact: "There is no trainyard.yaml.",
		remedy: "Write one with trainyard init, or name another file with --config."
	},
	"project.file-too-large": {
		kind: "usage",
		fact: "The configuration file is larger than any real configuration.",
		remedy: "Pass the right file; the limit is in the message."
	},
	"project.syntax": {
		kind: "usage",
		fact: "The configuration file is not valid YAML.",
		remedy: "Correct the text at the place that is named."
	},
	"project.key-unknown": {
		kind: "usage",
		fact: "The configuration has a key that is not known.",
		remedy: "Correct the spelling, or remove the key; the known keys are in the evidence."
	},
	"project.key-missing": {
		kind: "usage",
		fact: "The configuration lacks a key that is required.",
		remedy: "Add the key that is named."
	},
	"project.value-invalid": {
		kind: "usage",
		fact: "A value of the configuration has the wrong type or is outside its range.",
		remedy: "Change the value to what the message expects."
	},
	"project.name-invalid": {
		kind: "usage",
		fact: "A name in the configuration cannot be used in tags and paths.",
		remedy: "Use lower-case letters, digits and hyphens, beginning with a letter."
	},
	"project.dataset-unknown": {
		kind: "usage",
		fact: "A model names a dataset that the configuration does not declare.",
		remedy: "Declare the dataset under datasets, or correct the name."
	},
	"project.model-unknown": {
		kind: "usage",
		fact: "The configuration does not declare the model that was asked for.",
		remedy: "Name one of the models in the evidence, or declare it under models."
	},
	"project.model-ambiguous": {
		kind: "usage",
		fact: "The configuration declares several models and none was named.",
		remedy: "Name the model."
	},
	"project.target-missing": {
		kind: "usage",
		fact: "Neither the model nor its dataset says which column is to be predicted.",
		remedy: "Add target to the dataset or to the model."
	},
	"project.algorithm-unknown": {
		kind: "usage",
		fact: "The configuration names an algorithm that is not built in.",
		remedy: "Choose one of the algorithms in the evidence, or train with a command of your own."
	},
	"project.parameter-unknown": {
		kind: "usage",
		fact: "The configuration gives an algorithm a parameter that it does not have.",
		remedy: "Choose one of the parameters in the evidence."
	},
	"project.metric-unknown": {
		kind: "usage",
		fact: "The configuration names a metric that is not built in.",
		remedy: "Choose one of the metrics in the evidence; a gate on a metric of your own needs better: higher or lower."
	},
	"project.combination-impossible": {
		kind: "usage",
		fact: "Two settings of the configuration exclude each other.",
		remedy: "Keep one of the two."
	},
	"project.override-invalid": {
		kind: "usage",
		fact: "A --set override is not of the form path.to.key=value.",
		remedy: "Write it like --set models.iris-classifier.train.search.folds=10."
	},
	"project.already-configured": {
		kind: "usage",
		fact: "A file that would be written exists already.",
		remedy: "Pass --force to overwrite it, or --dry-run to see what would be written."
	},
	"project.no-data-found": {
		kind: "usage",
		fact: "No CSV file was found in the repository.",
		remedy: "Name one with --data path/to/file.csv."
	}
};
// src/kernel/failures/registry.ts
const REGISTRY_FAILURES = {
	"registry.model-name-invalid": {
		kind: "usage",
		fact: "A model or stage name does not fit the grammar of tags.",
		remedy: "Use letters, digits, \"-\", \"_\" and \"/\", beginning and ending with a letter or digit."
	},
	"registry.package-missing": {
		kind: "usage",
		fact: "There is no model package at the place that was named.",
		remedy: "Name the id of a finished run, or the folder of a model package; trainyard train makes one."
	},
	"registry.package-invalid": {
		kind: "usage",
		fact: "The manifest of a model package does not have the form that it must have.",
		remedy: "Train the model again, or name the right folder."
	},
	"registry.package-corrupt": {
		kind: "environment",
		fact: "A file of a model package is missing or differs from its digest.",
		remedy: "Fetch or train the model again; nothing of this package was used."
	},
	"registry.package-unsafe": {
		kind: "usage",
		fact: "Opening a file of a model package would run commands, or cannot be told not to.",
		remedy: "Save the model as ONNX, safetensors or the own format of its library; or, when you made the file yourself, allow it with --unsafe-files allow."
	},
	"registry.package-too-large": {
		kind: "usage",
		fact: "A model package has more files or bytes than a release can carry.",
		remedy: "Put small files together, or keep data out of the package."
	},
	"registry.commit-missing": {
		kind: "usage",
		fact: "A version needs a commit to be tagged, and there is none.",
		remedy: "Commit the code that the model was trained with, then register again."
	},
	"registry.version-unknown": {
		kind: "usage",
		fact: "The version or stage of a model does not exist.",
		remedy: "List what exists with trainyard history."
	},
	"registry.version-withdrawn": {
		kind: "usage",
		fact: "The version was withdrawn.",
		remedy: "Choose another version; trainyard history lists them."
	},
	"registry.release-missing": {
		kind: "environment",
		fact: "A version is tagged but its release is absent or not published.",
		remedy: "Register the run of that version again; registration goes on where it stopped."
	},
	"registry.release-incomplete": {
		kind: "environment",
		fact: "A release does not hold every file that the manifest of its model lists.",
		remedy: "Register the same package again if the release is a draft, otherwise register a new version."
	},
	"registry.folder-occupied": {
		kind: "usage",
		fact: "The folder for a model holds something else.",
		remedy: "Name an empty folder, a new one, or one that holds a model package."
	},
	"registry.stage-unknown": {
		kind: "usage",
		fact: "The stage is not one of the stages of the model.",
		remedy: "Name a stage that trainyard.yaml lists for the model."
	},
	"registry.rollback-impossible": {
		kind: "usage",
		fact: "There is no earlier version to go back to.",
		remedy: "Promote a version instead; trainyard history lists them."
	}
};
// src/kernel/failures/serve.ts
/** The codes of HTTP answers too: a problem document names the same code as the catalogue. */
const SERVE_FAILURES = {
	"serve.body-malformed": {
		kind: "usage",
		fact: "The body of the request is not JSON.",
		remedy: "Send one JSON document in UTF-8 with content-type application/json."
	},
	"serve.media-type-unsupported": {
		kind: "usage",
		fact: "The body of the request has a media type that is not understood.",
		remedy: "Send JSON with content-type application/json."
	},
	"serve.body-too-large": {
		kind: "usage",
		fact: "The body of the request is larger than the server takes.",
		remedy: "Send the rows in several smaller requests."
	},
	"serve.request-malformed": {
		kind: "usage",
		fact: "The JSON of the request is neither a row nor a list of rows.",
		remedy: "Send one row as an object, an array of rows, or {\"rows\": [...]}; see /openapi.json."
	},
	"serve.batch-empty": {
		kind: "usage",
		fact: "The request has no rows.",
		remedy: "Send at least one row."
	},
	"serve.batch-too-large": {
		kind: "usage",
		fact: "The request has more rows than the server takes at once.",
		remedy: "Send the rows in several smaller requests."
	},
	"serve.rows-refused": {
		kind: "usage",
		fact: "Rows do not agree with the signature of the model.",
		remedy: "Correct the values that are listed; the columns and their types are in /openapi.json."
	},
	"serve.input-missing": {
		kind: "usage",
		fact: "A column that the model needs is absent or null.",
		remedy: "Add the column to the row."
	},
	"serve.input-unknown": {
		kind: "usage",
		fact: "A row has a column that the model does not know.",
		remedy: "Remove the column or correct its name."
	},
	"serve.input-type": {
		kind: "usage",
		fact: "A value does not have the type of its column.",
		remedy: "Send numbers as JSON numbers and text as JSON strings."
	},
	"serve.category-unseen": {
		kind: "usage",
		fact: "A value of a text column did not occur in training.",
		remedy: "Send one of the known values, or serve with unseen categories accepted."
	},
	"serve.route-unknown": {
		kind: "usage",
		fact: "The server has no such address.",
		remedy: "See / for the addresses that exist."
	},
	"serve.method-not-allowed": {
		kind: "usage",
		fact: "The address exists, but not for this HTTP method.",
		remedy: "Use the method that the allow header names."
	},
	"serve.not-ready": {
		kind: "environment",
		fact: "The server cannot answer now: it starts or stops.",
		remedy: "Try again after a moment."
	},
	"serve.prediction-failed": {
		kind: "internal",
		fact: "The model failed on rows that agree with its signature.",
		remedy: "Look for the request id in the log of the server."
	},
	"serve.port-in-use": {
		kind: "environment",
		fact: "The port is taken by another program.",
		remedy: "Choose another port with --port, or 0 for any free one."
	},
	"serve.log-unavailable": {
		kind: "environment",
		fact: "The prediction log cannot be opened, read or written.",
		remedy: "Check that the folder is writable and the disk has space."
	}
};
// src/kernel/failures/train.ts
const TRAIN_FAILURES = {
	"train.target-missing": {
		kind: "usage",
		fact: "The target column is not in the data.",
		remedy: "Correct \"target\" in trainyard.yaml, or the header of the file."
	},
	"train.target-invalid": {
		kind: "usage",
		fact: "The target column holds values that nothing can be learned from: missing, NaN or infinite ones.",
		remedy: "Remove or mend the rows that are named."
	},
	"train.one-class": {
		kind: "usage",
		fact: "The target has fewer than two classes, so there is nothing to tell apart.",
		remedy: "Train on data with rows of at least two classes."
	},
	"train.too-few-rows": {
		kind: "usage",
		fact: "There are fewer rows than the split and the folds need.",
		remedy: "Add rows, or lower \"folds\" or the share of test rows."
	},
	"train.no-features": {
		kind: "usage",
		fact: "No column is left to learn from.",
		remedy: "Add columns beside the target."
	},
	"train.feature-missing": {
		kind: "usage",
		fact: "A column that the model needs is not in the data.",
		remedy: "Give the data with the columns that the model was trained on."
	},
	"train.feature-kind": {
		kind: "usage",
		fact: "A column holds another kind of value than the model was trained on.",
		remedy: "Give numbers where the model was trained on numbers."
	},
	"train.feature-expression": {
		kind: "usage",
		fact: "A feature definition cannot be computed.",
		remedy: "Correct the expression; docs/reference/feature-expressions.md lists what can be said."
	},
	"train.feature-invalid": {
		kind: "usage",
		fact: "A feature column holds infinite values.",
		remedy: "Replace them by numbers, or leave the cells empty."
	},
	"train.settings-invalid": {
		kind: "usage",
		fact: "An algorithm, a parameter or the search is not what Trainyard knows.",
		remedy: "Correct the setting that is named; docs/reference lists every algorithm and parameter."
	},
	"train.output-occupied": {
		kind: "usage",
		fact: "The folder for the model package holds other files, which would be lost.",
		remedy: "Name a new folder with --output."
	},
	"train.package-missing": {
		kind: "usage",
		fact: "There is no model package in the folder.",
		remedy: "Name a folder with a model.json, such as .trainyard/runs/<run id>."
	},
	"train.package-corrupt": {
		kind: "environment",
		fact: "A model package is not what its manifest says; it is not opened.",
		remedy: "Fetch the model again, or train it again."
	},
	"train.package-unsupported": {
		kind: "usage",
		fact: "A model package has a form that this version does not read.",
		remedy: "Use a version of Trainyard that is at least as new as the one that wrote the package."
	},
	"train.onnx-unsupported": {
		kind: "usage",
		fact: "The model cannot be written as ONNX.",
		remedy: "Use the model package itself, or train a smaller model."
	},
	"train.command-failed": {
		kind: "usage",
		fact: "The training program did not succeed.",
		remedy: "Read its last lines in the evidence."
	},
	"train.out-of-memory": {
		kind: "environment",
		fact: "The training program needed more memory, of the machine or of the GPU, than there was.",
		remedy: "Make batches, model or data smaller, or train on a machine with more memory; the evidence has the last lines."
	},
	"train.gpu-fault": {
		kind: "environment",
		fact: "A GPU failed or could not be used.",
		remedy: "Run \"trainyard gpu-preflight\" on the machine; train again elsewhere when it finds a fault."
	},
	"train.stalled": {
		kind: "environment",
		fact: "The training program showed no sign of life for longer than it may.",
		remedy: "Look at its last lines; raise watchdog.stall when it is only silent, or have it print its progress."
	},
	"train.interrupted": {
		kind: "environment",
		fact: "The training was ended from outside.",
		remedy: "Train again: with the same inputs it goes on from the last checkpoint, if the program wrote one to TRAINYARD_CHECKPOINT_DIR."
	},
	"train.out-of-time": {
		kind: "environment",
		fact: "The time that the training was given is over.",
		remedy: "Raise \"timeout\" or --time-limit, or let the program write checkpoints to TRAINYARD_CHECKPOINT_DIR and train again."
	},
	"train.nothing-to-resume": {
		kind: "usage",
		fact: "There is no interrupted training of that id on this machine.",
		remedy: "Leave \"resume\" at auto, or bring the folder .trainyard/checkpoints of the machine that it ran on."
	},
	"train.metrics-missing": {
		kind: "usage",
		fact: "The training program wrote no metrics that can be read.",
		remedy: "Write numbers as JSON or JSON lines to the file that TRAINYARD_METRICS_FILE names, or name other files in \"metrics-from\"."
	},
	"train.sweep-missing": {
		kind: "usage",
		fact: "The model has no sweep.",
		remedy: "Say in trainyard.yaml what to try: models.<name>.train.sweep.parameters, beside train.command."
	},
	"train.sweep-invalid": {
		kind: "usage",
		fact: "The sweep, or the matrix of one, cannot be run.",
		remedy: "Correct what is named; give sweep-run and sweep-collect what sweep-plan wrote, unchanged."
	},
	"train.worker-lost": {
		kind: "internal",
		fact: "A worker thread ended while it had work.",
		remedy: "Run the same command again; if it happens again, there is probably too little memory."
	},
	"train.explain-unsupported": {
		kind: "usage",
		fact: "There are no exact Shapley values for this kind of model.",
		remedy: "Explain a decision tree, forest, boosting or linear model, or read the permutation importance in the report of the run."
	},
	"train.too-large": {
		kind: "usage",
		fact: "The model would need more memory than there is: too many rows, columns or classes for the algorithm.",
		remedy: "Choose another algorithm, limit the size of the trees (max-depth, min-samples-leaf), or group rare classes."
	},
	"train.tensorflow-missing": {
		kind: "environment",
		fact: "Native TensorFlow was asked for, and it is not installed.",
		remedy: "Run npm install @tensorflow/tfjs-node in the project, or leave TRAINYARD_TENSORFLOW and TRAINYARD_TFJS_NODE unset to train on WebAssembly."
	},
	"train.tensorflow-broken": {
		kind: "environment",
		fact: "Native TensorFlow is installed, and it does not start.",
		remedy: "Build it anew (npm rebuild @tensorflow/tfjs-node), or set TRAINYARD_TENSORFLOW=wasm."
	},
	"train.onnx-runtime-missing": {
		kind: "environment",
		fact: "Predicting with an ONNX model needs onnxruntime, and it is not installed.",
		remedy: "Run npm install --ignore-scripts onnxruntime-node in the project, or name a folder that has it in TRAINYARD_ONNXRUNTIME."
	},
	"train.onnx-runtime-broken": {
		kind: "environment",
		fact: "The onnxruntime that is installed does not start.",
		remedy: "Install it anew on this machine: npm install --ignore-scripts onnxruntime-node. It has binaries for Linux, macOS and Windows."
	},
	"train.onnx-unclear": {
		kind: "usage",
		fact: "It is not clear how columns become inputs of an ONNX model, or its outputs predictions.",
		remedy: "Say it in onnx.json beside the model: docs/guides/train-with-your-own-program.md."
	},
	"train.onnx-refused": {
		kind: "usage",
		fact: "An ONNX model is not run: it reads files outside of its package, has operators that nobody here knows, or is not ONNX.",
		remedy: "Export the model anew, with standard operators and with its weights in the file or beside it."
	},
	"train.onnx-failed": {
		kind: "usage",
		fact: "An ONNX model cannot be loaded by onnxruntime, or it cannot predict with it.",
		remedy: "Try the model with onnxruntime in Python on the same rows; export it anew."
	},
	"train.test-rows-invalid": {
		kind: "usage",
		fact: "The rows that a program says it held out are not rows of its data.",
		remedy: "Write a column \"row\" with row numbers of the dataset, from 0 and ascending, to test-rows.csv."
	},
	"train.diverged": {
		kind: "usage",
		fact: "The weights of a network have grown without bound.",
		remedy: "Lower the learning rate (learning-rate-init of mlp), or choose adam."
	},
	"train.counts-needed": {
		kind: "usage",
		fact: "The algorithm learns from counts, and a column holds values below 0.",
		remedy: "Leave the column out, or choose another algorithm, such as naive-bayes."
	},
	"train.too-many-classes": {
		kind: "usage",
		fact: "The target has more classes than the algorithm can tell apart in reasonable time.",
		remedy: "Choose logistic-regression, k-nearest-neighbors or naive-bayes, or check that the target is not a number or an id."
	},
	"train.column-too-wide": {
		kind: "usage",
		fact: "The values of a column are so far apart that their difference is no number any more.",
		remedy: "Clip the column, take its logarithm as a feature, choose the scale \"standard\" or \"max-abs\", or leave it out."
	},
	"train.too-many-columns": {
		kind: "usage",
		fact: "The algorithm cannot hold as many columns as the data has once its text columns are spread out.",
		remedy: "Drop or group text columns with very many values, or choose another algorithm."
	},
	"train.import-unreadable": {
		kind: "usage",
		fact: "What was to be imported is not a store of MLflow, or is in use.",
		remedy: "Name a folder mlruns or a file mlflow.db, and stop the programs and servers that write to it."
	}
};
// src/kernel/failures/index.ts
/** Every failure code with its general meaning; \`docs/reference/failures.md\` is generated from it. */
const FAILURES = {
	...DATA_FAILURES,
	...TRAIN_FAILURES,
	...METRICS_FAILURES,
	...REGISTRY_FAILURES,
	...DEPLOY_FAILURES,
	...MONITOR_FAILURES,
	...SERVE_FAILURES,
	...PROJECT_FAILURES,
	...PIPELINE_FAILURES,
	...FORGE_FAILURES,
	...GIT_FAILURES,
	...ENVIRONMENT_FAILURES,
	...CONTRACT_FAILURES
};
// src/kernel/failure.ts
/** The only error that Trainyard raises on purpose: code + fact + evidence + remedy. */
var Failure = class extends Error {
	name = "Failure";
	code;
	kind;
	evidence;
	at;
	remedy;
	constructor(code, details) {
		super(details.message, details.cause === void 0 ? void 0 : { cause: details.cause });
		const entry = FAILURES[code];
		this.code = code;
		this.kind = entry.kind;
		this.evidence = details.evidence ?? [];
		this.at = details.at;
		this.remedy = details.remedy ?? entry.remedy;
	}
};
/** Several failures found in one look, so that the user can mend them in one go. */
var Failures = class extends Error {
	name = "Failures";
	failures;
	constructor(failures) {
		super(failures.map((failure) => failure.message).join("\n"));
		this.failures = failures;
	}
};
function throwIfAny(failures) {
	const [first, ...rest] = failures;
	if (first === void 0) return;
	if (rest.length === 0) throw first;
	throw new Failures([first, ...rest]);
}
/** 2 for the caller's mistakes, 4 for the environment's, 70 (EX_SOFTWARE of sysexits) for ours. */
const EXIT_CODE_OF_KIND = {
	usage: 2,
	environment: 4,
	internal: 70
};
export { FAILURES as a, throwIfAny as i, Failure as n, Failures as r, EXIT_CODE_OF_KIND as t };
