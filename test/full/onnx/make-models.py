"""Models as users of several libraries write them, with what the libraries and onnxruntime in Python say to the same rows.

make-models.py FOLDER: for each case FOLDER/<case>/{data.csv,model.onnx,test-rows.csv,expected.json} and perhaps onnx.json.
The data are drawn here from a fixed seed.
"""

import json
import pathlib
import sys

import lightgbm
import numpy as np
import onnx
import onnxmltools
import onnxruntime
import xgboost
from onnx import TensorProto, helper, numpy_helper
from onnxmltools.convert.common.data_types import FloatTensorType as MlFloat
from skl2onnx import to_onnx
from skl2onnx.common.data_types import FloatTensorType, StringTensorType
from sklearn.compose import ColumnTransformer
from sklearn.ensemble import GradientBoostingRegressor, RandomForestClassifier
from sklearn.linear_model import LinearRegression, LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler
from sklearn.svm import LinearSVC

FOLDER = pathlib.Path(sys.argv[1])
random = np.random.default_rng(7)
ROWS = 120
TEST = list(range(0, ROWS, 3))
# float32 to begin with, so that the libraries, which see these numbers, are asked about exactly the same as the models.
X = random.normal(size=(ROWS, 4)).astype(np.float32).round(3).astype(np.float32)
COLUMNS = ["width", "height", "depth", "weight"]
SHOPS = np.array(["north", "south", "east"])[random.integers(0, 3, ROWS)]
SCORE = X @ np.array([1.0, -2.0, 0.5, 0.0]) + (SHOPS == "east") * 1.5 + 0.3 * random.normal(size=ROWS)
SPECIES = np.array(["ash", "birch", "cedar"])[np.digitize(SCORE, [-0.8, 0.8])]
PLACES = np.digitize(SCORE, [-0.8, 0.8])
train = np.setdiff1d(np.arange(ROWS), TEST)


def write(name, model, columns, target, values, feeds, expected, use=None, extra=None):
    folder = FOLDER / name
    folder.mkdir(parents=True)
    (folder / "model.onnx").write_bytes(model.SerializeToString())
    names = [*columns, target]
    lines = [",".join(names)]
    for row in range(ROWS):
        lines.append(",".join([*(str(columns[one][row]) for one in columns), str(values[row])]))
    (folder / "data.csv").write_text("\n".join(lines) + "\n")
    (folder / "test-rows.csv").write_text("\n".join(["row", *map(str, TEST)]) + "\n")
    if use is not None:
        (folder / "onnx.json").write_text(json.dumps(use))
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    outputs = [one.name for one in session.get_outputs() if one.type.startswith("tensor")]
    answers = dict(zip(outputs, session.run(outputs, {key: value[TEST] for key, value in feeds.items()})))
    runtime = {key: value.tolist() for key, value in answers.items()}
    (folder / "expected.json").write_text(json.dumps({"target": target, "test": TEST, "runtime": runtime, **expected, **(extra or {})}))


numbers = {name: X[:, index] for index, name in enumerate(COLUMNS)}
classifier = LogisticRegression(max_iter=1000).fit(X[train], SPECIES[train])
for zipmap in (False, True):
    write(
        "sklearn-classifier-zipmap" if zipmap else "sklearn-classifier",
        to_onnx(classifier, X[:1], options={"zipmap": zipmap}),
        numbers, "species", SPECIES, {"X": X},
        {"classes": list(classifier.classes_), "predicted": classifier.predict(X[TEST]).tolist()}
        | ({} if zipmap else {"probabilities": classifier.predict_proba(X[TEST]).tolist()}),
    )

forest = RandomForestClassifier(20, random_state=1).fit(X[train], PLACES[train] * 5)
write(
    "sklearn-forest-integers",
    to_onnx(forest, X[:1], options={"zipmap": False}),
    numbers, "grade", PLACES * 5, {"X": X},
    {"classes": [str(one) for one in forest.classes_], "predicted": [str(one) for one in forest.predict(X[TEST])],
     "probabilities": forest.predict_proba(X[TEST]).tolist()},
)

machine = LinearSVC(random_state=1).fit(X[train], SPECIES[train])
write(
    "sklearn-distances",
    to_onnx(machine, X[:1]),
    numbers, "species", SPECIES, {"X": X},
    {"classes": list(machine.classes_), "predicted": machine.predict(X[TEST]).tolist()},
)

regressor = GradientBoostingRegressor(n_estimators=30, random_state=1).fit(X[train], SCORE[train])
write("sklearn-regressor", to_onnx(regressor, X[:1]), numbers, "score", SCORE, {"X": X}, {"predicted": regressor.predict(X[TEST]).tolist()})
line = LinearRegression().fit(X[train].astype(np.float64), SCORE[train])
write(
    "sklearn-float64", to_onnx(line, X[:1].astype(np.float64)), numbers, "score", SCORE,
    {"X": X.astype(np.float64)}, {"predicted": line.predict(X[TEST].astype(np.float64)).tolist()},
)

frame = np.column_stack([X.astype(object), SHOPS.astype(object)])
pipeline = make_pipeline(
    ColumnTransformer([("numbers", StandardScaler(), [0, 1, 2, 3]), ("shops", OneHotEncoder(handle_unknown="ignore"), [4])]),
    LogisticRegression(max_iter=1000),
).fit(frame[train], SPECIES[train])
types = [*((name, FloatTensorType([None, 1])) for name in COLUMNS), ("shop", StringTensorType([None, 1]))]
write(
    "sklearn-pipeline-strings",
    to_onnx(pipeline, initial_types=types, options={"zipmap": False}),
    {**numbers, "shop": SHOPS}, "species", SPECIES,
    {**{name: numbers[name].reshape(-1, 1) for name in COLUMNS}, "shop": SHOPS.astype(object).reshape(-1, 1)},
    {"classes": list(pipeline.classes_), "predicted": pipeline.predict(frame[TEST]).tolist(),
     "probabilities": pipeline.predict_proba(frame[TEST]).tolist()},
)

boosted = xgboost.XGBClassifier(n_estimators=20, max_depth=3, random_state=1).fit(X[train], PLACES[train])
write(
    "xgboost-classifier-places",
    onnxmltools.convert_xgboost(boosted, initial_types=[("input", MlFloat([None, 4]))]),
    numbers, "species", SPECIES, {"input": X},
    {"classes": ["ash", "birch", "cedar"], "predicted": np.array(["ash", "birch", "cedar"])[boosted.predict(X[TEST])].tolist(),
     "probabilities": boosted.predict_proba(X[TEST]).tolist()},
)
tall = (SCORE > 0).astype(int)
binary = xgboost.XGBClassifier(n_estimators=20, max_depth=3, random_state=1).fit(X[train], tall[train])
write(
    "xgboost-binary",
    onnxmltools.convert_xgboost(binary, initial_types=[("input", MlFloat([None, 4]))]),
    numbers, "tall", tall, {"input": X},
    {"classes": ["0", "1"], "predicted": [str(one) for one in binary.predict(X[TEST])], "probabilities": binary.predict_proba(X[TEST]).tolist()},
)
boosted = xgboost.XGBRegressor(n_estimators=20, max_depth=3, random_state=1).fit(X[train], SCORE[train])
write(
    "xgboost-regressor",
    onnxmltools.convert_xgboost(boosted, initial_types=[("input", MlFloat([None, 4]))]),
    numbers, "score", SCORE, {"input": X}, {"predicted": boosted.predict(X[TEST]).tolist()},
)
light = lightgbm.LGBMClassifier(n_estimators=20, verbose=-1, random_state=1).fit(X[train], SPECIES[train])
write(
    "lightgbm-classifier",
    onnxmltools.convert_lightgbm(light, initial_types=[("input", MlFloat([None, 4]))], zipmap=False),
    numbers, "species", SPECIES, {"input": X},
    {"classes": list(light.classes_), "predicted": light.predict(X[TEST]).tolist(), "probabilities": light.predict_proba(X[TEST]).tolist()},
)
light = lightgbm.LGBMRegressor(n_estimators=20, verbose=-1, random_state=1).fit(X[train], SCORE[train])
write(
    "lightgbm-regressor",
    onnxmltools.convert_lightgbm(light, initial_types=[("input", MlFloat([None, 4]))]),
    numbers, "score", SCORE, {"input": X}, {"predicted": light.predict(X[TEST]).tolist()},
)


def network(layers, ends, rows=None, external=None):
    """A multi-layer perceptron as torch.onnx.export writes one: Gemm with transB, Relu in between, and `ends` operators after the last."""
    nodes, weights, at = [], [], "input"
    for index, (kernel, bias) in enumerate(layers):
        weights += [numpy_helper.from_array(kernel, f"fc{index}.weight"), numpy_helper.from_array(bias, f"fc{index}.bias")]
        nodes.append(helper.make_node("Gemm", [at, f"fc{index}.weight", f"fc{index}.bias"], [f"fc{index}"], transB=1))
        at = f"fc{index}"
        if index + 1 < len(layers):
            nodes.append(helper.make_node("Relu", [at], [f"relu{index}"]))
            at = f"relu{index}"
    for name in ends:
        nodes.append(helper.make_node(name, [at], [name]))
        at = name
    nodes.append(helper.make_node("Identity", [at], ["output"]))
    graph = helper.make_graph(
        nodes, "main_graph",
        [helper.make_tensor_value_info("input", TensorProto.FLOAT, [rows or "batch", 4])],
        [helper.make_tensor_value_info("output", TensorProto.FLOAT, [rows or "batch", len(layers[-1][1])])],
        weights,
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8, producer_name="pytorch")


def drawn(*sizes):
    return [
        (random.normal(size=(out, into)).astype(np.float32), random.normal(size=out).astype(np.float32))
        for into, out in zip(sizes, sizes[1:])
    ]


def forward(layers):
    values = X[TEST]
    for index, (kernel, bias) in enumerate(layers):
        values = values @ kernel.T + bias
        values = values if index + 1 == len(layers) else np.maximum(values, 0)
    return values.astype(np.float64)


def softmax(values):
    powers = np.exp(values - values.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


deep = drawn(4, 8, 3)
chances = softmax(forward(deep))
named = {"classes": ["ash", "birch", "cedar"], "predicted": np.array(["ash", "birch", "cedar"])[chances.argmax(axis=1)].tolist(), "probabilities": chances.tolist()}
write("torch-logits", network(deep, []), numbers, "species", SPECIES, {"input": X}, named)
write("torch-softmax", network(deep, ["Softmax"]), numbers, "species", SPECIES, {"input": X}, named)
order = ["cedar", "ash", "birch"]
write(
    "torch-declared", network(deep, []), {"id": np.arange(ROWS), **numbers}, "species", SPECIES, {"input": X},
    {"classes": order, "predicted": np.array(order)[chances.argmax(axis=1)].tolist(), "probabilities": chances.tolist()},
    use={"inputs": {"input": COLUMNS}, "classes": order, "scores": "logits"},
)
single = drawn(4, 8, 1)
chance = 1 / (1 + np.exp(-forward(single)[:, 0]))
write(
    "torch-sigmoid", network(single, ["Sigmoid"]), numbers, "tall", tall, {"input": X},
    {"classes": ["0", "1"], "predicted": [str(int(one > 0.5)) for one in chance], "probabilities": np.column_stack([1 - chance, chance]).tolist()},
)
write("torch-regressor", network(single, []), numbers, "score", SCORE, {"input": X}, {"predicted": forward(single)[:, 0].tolist()})


def write_batch():
    """A network that takes seven rows at once; its expectation comes from the open one."""
    folder = FOLDER / "torch-fixed-batch"
    folder.mkdir()
    source = FOLDER / "torch-regressor"
    for name in ("data.csv", "test-rows.csv", "expected.json"):
        (folder / name).write_bytes((source / name).read_bytes())
    (folder / "model.onnx").write_bytes(network(single, [], rows=7).SerializeToString())


write_batch()

beside = FOLDER / "torch-weights-beside"
beside.mkdir()
for name in ("data.csv", "test-rows.csv", "expected.json"):
    (beside / name).write_bytes((FOLDER / "torch-regressor" / name).read_bytes())
onnx.save_model(network(single, []), beside / "model.onnx", save_as_external_data=True, location="model.weights", size_threshold=0)
print(json.dumps(sorted(one.name for one in FOLDER.iterdir())))
