"""What a classical program does with MLflow, each answer checked on the way."""

import mlflow
from mlflow import MlflowClient
from mlflow.entities import Dataset, DatasetInput, InputTag, Metric, Param
from mlflow.exceptions import MlflowException


def refused(code, call):
    try:
        call()
    except MlflowException as error:
        assert error.error_code == code, error
    else:
        raise AssertionError(f"{code} was expected")


mlflow.set_experiment("Demo Exp")
with mlflow.start_run(run_name="parent", description="all of it") as run:
    client, run_id, experiment = MlflowClient(), run.info.run_id, run.info.experiment_id
    mlflow.log_param("lr", 0.1)
    mlflow.log_params({f"p{i}": i for i in range(150)})
    for step in range(20):
        mlflow.log_metric("loss", 1 / (step + 1), step=step)
    mlflow.log_metrics({f"m{i}": float(i) for i in range(5)}, step=3)
    mlflow.log_metric("nan", float("nan"))
    mlflow.log_metric("inf", float("inf"))
    client.log_batch(run_id, metrics=[Metric("many", i / 7, 1000 + i, i) for i in range(1000)])
    mlflow.set_tags({"x.y": "1", "team": "a b", "gone": ""})
    mlflow.delete_tag("gone")
    mlflow.log_metric("later", 1.0, step=1, synchronous=False)
    mlflow.flush_async_logging()

    mlflow.log_dict({"a": 1}, "cfg/c.json")
    mlflow.log_text("hällo", "ä ö+.txt")
    mlflow.log_artifact("blob.bin")
    open("empty", "w").close()
    mlflow.log_artifact("empty", "sub/dir")

    dataset = Dataset("train", "abc123", "local", '{"uri": "x.csv"}', profile='{"num_rows": 7}')
    inputs = [DatasetInput(dataset, [InputTag("mlflow.data.context", "training")])]
    client.log_inputs(run_id, inputs)
    client.log_inputs(run_id, inputs)

    for k in range(2):
        with mlflow.start_run(run_name=f"child{k}", nested=True):
            mlflow.log_metric("accuracy", 0.8 + k / 10)

    read = client.get_run(run_id)
    assert read.data.params["lr"] == "0.1" and len(read.data.params) == 151
    assert read.data.metrics["loss"] == 0.05 and read.data.metrics["many"] == 999 / 7
    assert read.data.metrics["nan"] != read.data.metrics["nan"]
    assert read.data.tags["team"] == "a b" and "gone" not in read.data.tags
    assert len(read.inputs.dataset_inputs) == 1 and read.inputs.dataset_inputs[0].dataset.name == "train"
    history = client.get_metric_history(run_id, "many")
    assert [(m.step, m.value, m.timestamp) for m in history] == [(i, i / 7, 1000 + i) for i in range(1000)]

    assert sorted(a.path for a in client.list_artifacts(run_id)) == sorted(["blob.bin", "cfg", "sub", "ä ö+.txt"])
    assert mlflow.artifacts.load_dict(f"{run.info.artifact_uri}/cfg/c.json") == {"a": 1}
    assert mlflow.artifacts.load_text(f"{run.info.artifact_uri}/ä ö+.txt") == "hällo"
    with open(client.download_artifacts(run_id, "blob.bin"), "rb") as got, open("blob.bin", "rb") as sent:
        assert got.read() == sent.read()

    refused("INVALID_PARAMETER_VALUE", lambda: client.log_param(run_id, "lr", 0.2))
    refused("INVALID_PARAMETER_VALUE", lambda: client.log_batch(run_id, params=[Param("fresh", "1"), Param("lr", "2")]))
    assert "fresh" not in client.get_run(run_id).data.params
    refused("RESOURCE_DOES_NOT_EXIST", lambda: client.get_run("0" * 32))
    refused("INVALID_PARAMETER_VALUE", lambda: client.search_runs([experiment], "metrics.a > 1 or metrics.b > 1"))

    children = client.search_runs(
        [experiment], f"metrics.accuracy > 0.7 and tags.`mlflow.parentRunId` = '{run_id}'", order_by=["metrics.accuracy DESC"]
    )
    assert [child.info.run_name for child in children] == ["child1", "child0"]
    first = client.search_runs([experiment], "attributes.run_name LIKE 'child%'", max_results=1)
    second = client.search_runs([experiment], "attributes.run_name LIKE 'child%'", max_results=1, page_token=first.token)
    assert {first[0].info.run_name, second[0].info.run_name} == {"child0", "child1"} and not second.token
    assert "Demo Exp" in [e.name for e in client.search_experiments()]

    client.create_registered_model("reg", tags={"a": "b"})
    refused("RESOURCE_ALREADY_EXISTS", lambda: client.create_registered_model("reg"))
    version = client.create_model_version("reg", f"{run.info.artifact_uri}/cfg", run_id)
    client.set_registered_model_alias("reg", "champion", version.version)
    assert int(client.get_model_version_by_alias("reg", "champion").version) == 1
    refused("INVALID_PARAMETER_VALUE", lambda: client.get_model_version_by_alias("reg", "none"))
    client.set_model_version_tag("reg", "1", "k", "v")
    client.update_model_version("reg", "1", "described")
    found = client.search_model_versions("name = 'reg'")[0]
    assert (found.tags, found.description, found.run_id) == ({"k": "v"}, "described", run_id)
    assert [model.name for model in client.search_registered_models()] == ["reg"]
    assert mlflow.artifacts.load_dict("models:/reg@champion/c.json") == {"a": 1}
