"""The same question asked of pandas: outer merge by id, then a comparison of all cells."""
import time

import pandas as pd

started = time.perf_counter()
before = pd.read_csv("before.csv", dtype=str, keep_default_na=False).set_index("id")
after = pd.read_csv("after.csv", dtype=str, keep_default_na=False).set_index("id")
shared = before.index.intersection(after.index)
removed, added = len(before) - len(shared), len(after) - len(shared)
changed = int((before.loc[shared] != after.loc[shared]).any(axis=1).sum())
elapsed = time.perf_counter() - started
assert removed > 0 and changed > 0, (removed, added, changed)
print(f"{elapsed * 1000:.1f}")
