"""Writes the other files of this folder: event files of tensorboardX 2.6 and a DVCLive folder of dvclive 3, and what is in them.

Run with: pip install tensorboardX dvclive numpy; python test/oracles/tensorboard/write.py
"""

import json
import math
import os
import shutil
import struct
import tempfile

import numpy
import tensorboardX
from dvclive import Live
from tensorboardX.proto.event_pb2 import Event
from tensorboardX.proto.summary_pb2 import Summary
from tensorboardX.proto.tensor_pb2 import TensorProto
from tensorboardX.proto.tensor_shape_pb2 import TensorShapeProto

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "written")
shutil.rmtree(HERE, ignore_errors=True)
os.makedirs(HERE)

expected = {}


def remember(name, step, value):
    value = float(numpy.float32(value))
    text = value if math.isfinite(value) else str(value).replace("inf", "Infinity").replace("nan", "NaN")
    expected.setdefault(name, []).append([step, text])


with tensorboardX.SummaryWriter(HERE, filename_suffix=".scalars") as writer:
    for step in range(0, 50):
        value = 1 / (step + 1)
        writer.add_scalar("train/loss", value, step)
        remember("train/loss", step, value)
    for step, value in [(0, float("nan")), (7, float("inf")), (2**40, -3.5)]:
        writer.add_scalar("Übung/größe", value, step)
        remember("Übung/größe", step, value)
    writer.add_scalars("both", {"a": 1.5, "b": 2.5}, 3)
    writer.add_histogram("weights", numpy.arange(10), 1)
    writer.add_text("note", "no number", 1)
    for kind, content in [("float", struct.pack("<f", 0.25)), ("double", struct.pack("<d", 0.125))]:
        tensor = TensorProto(dtype="DT_FLOAT" if kind == "float" else "DT_DOUBLE", tensor_content=content, tensor_shape=TensorShapeProto())
        writer.file_writer.add_event(Event(summary=Summary(value=[Summary.Value(tag=f"tensor/{kind}", tensor=tensor)])), step=4)
        remember(f"tensor/{kind}", 4, 0.25 if kind == "float" else 0.125)
    packed = TensorProto(dtype="DT_FLOAT", float_val=[0.75], tensor_shape=TensorShapeProto())
    writer.file_writer.add_event(Event(summary=Summary(value=[Summary.Value(tag="tensor/packed", tensor=packed)])), step=5)
    remember("tensor/packed", 5, 0.75)

shutil.rmtree(os.path.join(HERE, "both"), ignore_errors=True)
for name in os.listdir(HERE):
    if os.path.isfile(os.path.join(HERE, name)):
        os.rename(os.path.join(HERE, name), os.path.join(HERE, "events.out.tfevents.1.host.scalars"))
    else:
        shutil.rmtree(os.path.join(HERE, name))

# DVCLive makes a DVC repository of the Git repository that it finds itself in.
live = os.path.join(tempfile.mkdtemp(), "dvclive")
os.chdir(os.path.dirname(live))
with Live(dir=live, save_dvc_exp=False, dvcyaml=None, report=None, monitor_system=False) as run:
    for step in range(5):
        run.log_metric("train/loss", 1 / (step + 1))
        run.log_metric("accuracy", step / 5)
        run.next_step()

shutil.copytree(live, os.path.join(HERE, "dvclive"))

with open(os.path.join(HERE, "scalars.json"), "w") as file:
    json.dump(expected, file, indent=1, ensure_ascii=False)
    file.write("\n")
