"""Writes small model files of real libraries, and pickles that would run commands, into `files/` beside this script.

Made with Python 3.11, scikit-learn 1.9.1, joblib 1.6.0, skl2onnx 1.20.0, onnx 1.23.2, xgboost-cpu 3.2.0, lightgbm 4.7.0, safetensors 0.8.0,
gguf 0.19.0 and h5py 3.16.0. The commands in the hostile files only print a word; nobody loads those files. The PyTorch and Keras archives have
the members that those libraries write, made with `zipfile`, as the libraries are too large to be had here.
"""
import io, json, os, pathlib, pickle, shutil, warnings, zipfile
from collections import OrderedDict

import gguf, h5py, joblib, lightgbm, numpy, onnx, xgboost
from onnx import TensorProto, helper
from safetensors.numpy import save_file
from skl2onnx import to_onnx
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

warnings.simplefilter("ignore")
here = pathlib.Path(__file__).parent / "files"
shutil.rmtree(here, ignore_errors=True)
here.mkdir()
os.chdir(here)

random = numpy.random.default_rng(1)
x = random.normal(size=(60, 4)).astype("float32")
y = (x[:, 0] + x[:, 1] > 0).astype(int)
linear = make_pipeline(StandardScaler(), LogisticRegression()).fit(x, y)
forest = RandomForestClassifier(n_estimators=3, max_depth=3, random_state=1).fit(x, y)

for protocol in range(6):
    pathlib.Path(f"linear-{protocol}.pkl").write_bytes(pickle.dumps(linear, protocol))
joblib.dump(forest, "forest.joblib")
joblib.dump(forest, "forest-zlib.joblib", compress=("zlib", 3))
joblib.dump(forest, "forest-gzip.joblib", compress=("gzip", 3))
joblib.dump(linear, "linear-xz.joblib", compress=("xz", 3))
encoder = OneHotEncoder().fit(numpy.array([["a", 1], ["b", None]], dtype=object))
joblib.dump(encoder, "encoder-of-objects.joblib")
joblib.dump({"classes": numpy.array(["a", "bc"]), "f": numpy.asfortranarray(x[:4])}, "texts.joblib")

onnx.save(to_onnx(linear, x[:1], options={"zipmap": False}), "linear.onnx")
weights = TensorProto(name="w", data_type=TensorProto.FLOAT, dims=[4, 1])
weights.data_location = TensorProto.EXTERNAL
entry = weights.external_data.add()
entry.key, entry.value = "location", "../../etc/passwd"
graph = helper.make_graph(
    [helper.make_node("MatMul", ["x", "w"], ["y"])], "g",
    [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["batch", 4])],
    [helper.make_tensor_value_info("y", TensorProto.FLOAT, None)], [weights],
)
pathlib.Path("outside-weights.onnx").write_bytes(helper.make_model(graph).SerializeToString())

save_file({"a": x[:2], "b": x[0]}, "tensors.safetensors")
booster = xgboost.train({"max_depth": 2, "objective": "binary:logistic"}, xgboost.DMatrix(x, y), 2)
booster.save_model("boosting.json")
booster.save_model("boosting.ubj")
pathlib.Path("boosting.pkl").write_bytes(pickle.dumps(xgboost.XGBClassifier(n_estimators=2, max_depth=2).fit(x, y)))
lightgbm.train({"objective": "binary", "num_leaves": 4, "verbose": -1}, lightgbm.Dataset(x, y), 2).save_model("boosting.txt")
writer = gguf.GGUFWriter("tiny.gguf", "llama")
writer.add_tensor("a", x[:2])
writer.write_header_to_file(), writer.write_kv_data_to_file(), writer.write_tensors_to_file(), writer.close()
numpy.save("numbers.npy", x[:2])
numpy.save("objects.npy", numpy.array([{"a": 1}, None], dtype=object), allow_pickle=True)
numpy.savez("arrays.npz", a=x[:2])


def keras_config(layer):
    return {"class_name": "Sequential", "config": {"layers": [{"class_name": layer, "config": {"name": "last"}}]}}


for layer in ["Dense", "Lambda"]:
    with h5py.File(f"keras-{layer.lower()}.h5", "w") as file:
        file.attrs["keras_version"], file.attrs["model_config"] = "3.8.0", json.dumps(keras_config(layer))
    with zipfile.ZipFile(f"keras-{layer.lower()}.keras", "w") as archive:
        archive.writestr("metadata.json", "{}")
        archive.writestr("config.json", json.dumps(keras_config(layer)))
        archive.writestr("model.weights.h5", b"\x89HDF\r\n\x1a\n")


class Named:
    def __init__(self, module, name, arguments=()):
        self.module, self.name, self.arguments = module, name, arguments


class Writer(pickle._Pickler):
    """Writes imports and calls of things that need not exist here."""

    def save(self, value, save_persistent_id=True):
        if isinstance(value, Named):
            if self.proto >= 4:
                self.save(value.module), self.save(value.name), self.write(pickle.STACK_GLOBAL)
            else:
                self.write(pickle.GLOBAL + f"{value.module}\n{value.name}\n".encode())
            if value.arguments != ():
                self.save(value.arguments), self.write(pickle.REDUCE)
            return
        super().save(value, save_persistent_id)


def written(value, protocol):
    stream = io.BytesIO()
    Writer(stream, protocol).dump(value)
    return stream.getvalue()


class Storage:
    pass


class TorchWriter(Writer):
    def persistent_id(self, value):
        return ("storage", Named("torch", "FloatStorage"), "0", "cpu", 8) if isinstance(value, Storage) else None


def torch_archive(name, value, compression=zipfile.ZIP_STORED):
    stream = io.BytesIO()
    TorchWriter(stream, 2).dump(value)
    with zipfile.ZipFile(name, "w", compression) as archive:
        archive.writestr("model/data.pkl", stream.getvalue())
        archive.writestr("model/byteorder", "little")
        archive.writestr("model/data/0", x[:2].tobytes())
        archive.writestr("model/version", "3\n")


tensor = Named("torch._utils", "_rebuild_tensor_v2", (Storage(), 0, (2, 4), (4, 1), False, Named("collections", "OrderedDict", ((),))))
torch_archive("weights.pt", OrderedDict(weight=tensor))
for protocol in [0, 2, 4]:
    pathlib.Path(f"hostile-system-{protocol}.pkl").write_bytes(written({"m": Named("posix", "system", ("echo unpickled",))}, protocol))
torch_archive("hostile.pt", {"weight": tensor, "x": Named("builtins", "eval", ("print('unpickled')",))}, zipfile.ZIP_DEFLATED)
system = written(Named("os", "system", ("echo unpickled",)), 4)
joblib.dump({"a": x, "b": numpy.array([1, None], dtype=object)}, "hostile.joblib")
plain = pathlib.Path("hostile.joblib").read_bytes()
pathlib.Path("hostile.joblib").write_bytes(plain[:-1] + system[2:-1] + b"0.")
pathlib.Path("hostile-own-class.pkl").write_bytes(written(Named("mymodel.net", "Net", (1,)), 4))
pathlib.Path("hostile-dotted.pkl").write_bytes(written(Named("sklearn.tree", "os.system", ("echo unpickled",)), 4))
# Instance of a class by INST, a text put together by a call, an import by number, and a command before damaged bytes.
pathlib.Path("hostile-inst.pkl").write_bytes(b"(S'echo unpickled'\nios\nsystem\n.")
pathlib.Path("hostile-computed.pkl").write_bytes(b"\x80\x04\x8c\x08builtins\x8c\x03str\x93\x8c\x02os\x85R\x8c\x06system\x93\x8c\x04echo\x85R.")
pathlib.Path("hostile-extension.pkl").write_bytes(b"\x80\x02\x82\x01)R.")
pathlib.Path("hostile-damaged.pkl").write_bytes(system[:-1] + b"\xff")
pathlib.Path("hostile-second.pkl").write_bytes(pickle.dumps([1], 4) + system)
