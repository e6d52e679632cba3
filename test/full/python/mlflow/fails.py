import mlflow

with mlflow.start_run():
    mlflow.log_metric("loss", 2)
    raise SystemExit(1) if mlflow.active_run() is None else ValueError("on purpose")
