"""What a store held can be searched and loaded after its import."""

import mlflow
from mlflow import MlflowClient

client = MlflowClient()
experiment = client.get_experiment_by_name("Wine Quality")
(sweep,) = client.search_runs([experiment.experiment_id], "attributes.run_name = 'sweep'")
assert sweep.data.params == {"rate": "0.1", "deep/layers": "3"}
assert [m.value for m in client.get_metric_history(sweep.info.run_id, "val/loss")] == [1 / (step + 1) for step in range(5)]
assert sweep.data.metrics["bad"] != sweep.data.metrics["bad"] and sweep.data.metrics["big"] == float("inf")
assert len(client.search_runs([experiment.experiment_id], f"tags.`mlflow.parentRunId` = '{sweep.info.run_id}'")) == 2
assert mlflow.artifacts.load_text(f"{sweep.info.artifact_uri}/sub/hello.txt") == "hello"
assert sweep.inputs.dataset_inputs[0].dataset.name == "wine"
assert mlflow.artifacts.load_text("models:/wine-model@champion/MLmodel") == "flavors: {}\n"
