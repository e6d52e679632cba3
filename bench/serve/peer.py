"""Serves a scikit-learn forest of 100 trees on California housing with FastAPI and uvicorn, one process; prints its port."""

import gzip
import os
import socket

import numpy as np
import uvicorn
from fastapi import FastAPI
from pydantic import BaseModel
from sklearn.ensemble import RandomForestRegressor

path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../data/california-housing/california-housing.csv.gz")
with gzip.open(path, "rt") as file:
    table = np.loadtxt(file, delimiter=",", skiprows=1)
model = RandomForestRegressor(100, random_state=1, n_jobs=1).fit(table[:, :-1], table[:, -1])


class Row(BaseModel):
    x0: float
    x1: float
    x2: float
    x3: float
    x4: float
    x5: float
    x6: float
    x7: float


app = FastAPI()


@app.get("/health")
def health():
    return {"status": "ok"}


@app.post("/predict")
async def predict(row: Row):
    values = np.array([[row.x0, row.x1, row.x2, row.x3, row.x4, row.x5, row.x6, row.x7]])
    return {"prediction": float(model.predict(values)[0])}


listener = socket.socket()
listener.bind(("127.0.0.1", 0))
print("port", listener.getsockname()[1], flush=True)
uvicorn.Server(uvicorn.Config(app, log_level="error")).run(sockets=[listener])
