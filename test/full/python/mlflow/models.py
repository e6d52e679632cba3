"""Logged models, a thing of MLflow 3."""

import mlflow
from mlflow import MlflowClient

mlflow.set_experiment("models")
client = MlflowClient()
with mlflow.start_run() as run:
    model = mlflow.initialize_logged_model(name="rf", params={"a": "1"}, tags={"t": "u"}, model_type="agent")
    mlflow.log_model_params({"b": "2"}, model_id=model.model_id)
    mlflow.log_metric("acc", 0.9, model_id=model.model_id)
    with open("MLmodel", "w") as file:
        file.write("flavors: {}\n")
    client.log_model_artifact(model.model_id, "MLmodel")
    assert str(mlflow.finalize_logged_model(model.model_id, "READY").status) == "READY"
    mlflow.set_logged_model_tags(model.model_id, {"k": "v", "gone": ""})
    mlflow.delete_logged_model_tag(model.model_id, "gone")
    (found,) = mlflow.search_logged_models(filter_string="name = 'rf' and metrics.acc > 0.5", output_format="list")
    assert found.params == {"a": "1", "b": "2"} and found.tags["k"] == "v" and "gone" not in found.tags
    assert found.metrics[0].value == 0.9 and found.metrics[0].run_id == run.info.run_id
    client.create_registered_model("reg3")
    version = client.create_model_version("reg3", f"models:/{model.model_id}", model_id=model.model_id)
    assert version.run_id == run.info.run_id
    assert mlflow.artifacts.load_text("models:/reg3/1/MLmodel") == "flavors: {}\n"
    assert client.get_run(run.info.run_id).inputs.model_inputs[0].model_id == model.model_id
