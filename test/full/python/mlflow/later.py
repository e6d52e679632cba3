"""Another program on another day: experiments, runs, histories, artifacts and models are still there."""

import mlflow
from mlflow import MlflowClient

client = MlflowClient()
experiment = mlflow.set_experiment("Demo Exp").experiment_id
(parent,) = client.search_runs([experiment], "attributes.run_name = 'parent' and status = 'FINISHED'")
assert len(client.get_metric_history(parent.info.run_id, "many")) == 1000
assert mlflow.artifacts.load_dict(f"{parent.info.artifact_uri}/cfg/c.json") == {"a": 1}
assert int(client.create_model_version("reg", "models:/reg/1").version) == 2
assert mlflow.artifacts.load_dict("models:/reg/2/c.json") == {"a": 1}
