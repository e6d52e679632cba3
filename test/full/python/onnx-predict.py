"""Runs ONNX models with onnxruntime: argv names a folder with cases.json and the models; writes <case>.out.json beside each model.

cases.json: [{"file": "a.onnx", "inputs": [{"name", "type": "string" | "double" | "float", "values": [...]}]}]; null is a missing value.
"""

import json
import sys
from pathlib import Path

import numpy
import onnx
import onnxruntime

folder = Path(sys.argv[1])
for case in json.loads((folder / "cases.json").read_text()):
    path = folder / case["file"]
    model = onnx.load(path)
    onnx.checker.check_model(model, full_check=True)
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    feed = {}
    for entry in case["inputs"]:
        if entry["type"] == "string":
            column = numpy.array([value or "" for value in entry["values"]], dtype=object)
        else:
            numbers = [float("nan") if value is None else value for value in entry["values"]]
            column = numpy.array(numbers, dtype=numpy.float32 if entry["type"] == "float" else numpy.float64)
        feed[entry["name"]] = column.reshape(-1, 1)
    names = [output.name for output in session.get_outputs()]
    results = dict(zip(names, session.run(names, feed)))
    shown = {name: value.tolist() for name, value in results.items()}
    (folder / f"{case['file']}.out.json").write_text(json.dumps(shown))
