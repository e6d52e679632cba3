"""Writes a small store with a real MLflow: python write-store.py <tracking uri> (a folder, or sqlite:///mlflow.db)."""

import os
import sys

os.environ["MLFLOW_ALLOW_FILE_STORE"] = "true"
os.environ["MLFLOW_DISABLE_TELEMETRY"] = "true"

import mlflow
from mlflow import MlflowClient
from mlflow.entities import Dataset, DatasetInput, InputTag

mlflow.set_tracking_uri(sys.argv[1])
mlflow.set_registry_uri(sys.argv[1])
client = MlflowClient()
mlflow.set_experiment("Wine Quality")
mlflow.set_experiment_tag("team", "cellar")
with mlflow.start_run(run_name="sweep") as parent:
    mlflow.log_params({"rate": 0.1, "deep/layers": 3})
    mlflow.set_tags({"note": "two\nlines", "a b": "ä"})
    for step in range(5):
        mlflow.log_metric("val/loss", 1 / (step + 1), step=step)
    mlflow.log_metric("bad", float("nan"), step=1)
    mlflow.log_metric("big", float("inf"), step=2)
    dataset = Dataset("wine", "abc123", "local", '{"uri": "wine.csv"}', profile='{"num_rows": 7}')
    client.log_inputs(parent.info.run_id, [DatasetInput(dataset, [InputTag("mlflow.data.context", "training")])])
    mlflow.log_text("hello", "sub/hello.txt")
    for k in range(2):
        with mlflow.start_run(run_name=f"cell{k}", nested=True):
            mlflow.log_metric("accuracy", 0.8 + k / 10)
    if mlflow.__version__.startswith("3"):
        model = mlflow.initialize_logged_model(name="forest", params={"trees": "9"}, tags={"kind": "test"})
        mlflow.log_metric("acc", 0.9, model_id=model.model_id)
        with open("MLmodel", "w") as file:
            file.write("flavors: {}\n")
        client.log_model_artifact(model.model_id, "MLmodel")
        mlflow.finalize_logged_model(model.model_id, "READY")
        source, extra = f"models:/{model.model_id}", {"model_id": model.model_id}
    else:
        source, extra = f"{parent.info.artifact_uri}/sub", {}
client.create_registered_model("wine-model", tags={"owner": "ada"}, description="for tests")
version = client.create_model_version("wine-model", source, parent.info.run_id, **extra)
client.create_model_version("wine-model", source, parent.info.run_id, **extra)
client.set_registered_model_alias("wine-model", "champion", "2")
client.set_model_version_tag("wine-model", "1", "checked", "yes")
try:
    with mlflow.start_run(run_name="broken"):
        mlflow.log_metric("loss", 2)
        raise ValueError("on purpose")
except ValueError:
    pass
gone = client.create_run(client.get_experiment_by_name("Wine Quality").experiment_id, run_name="gone")
client.delete_run(gone.info.run_id)
client.create_run("0", run_name="left running")
