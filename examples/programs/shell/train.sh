#!/bin/sh
# Nearest centroid in awk: the class whose mean is closest, with probabilities from the squared distances.
# Every fourth row is held out. Metrics are one JSON object.
set -eu

awk -F, -v target="$TRAINYARD_TARGET" -v output="$TRAINYARD_OUTPUT_DIR" -v metrics="$TRAINYARD_METRICS_FILE" '
  NR == 1 { for (field = 1; field <= NF; field++) if ($field == target) answer = field; next }
  { row = NR - 2; for (field = 1; field <= NF; field++) cell[row, field] = $field; fields = NF; rows = row + 1 }
  END {
    for (row = 0; row < rows; row++) {
      if (row % 4 == 0) continue
      class = cell[row, answer]
      if (!(class in count)) names[++classes] = class
      count[class]++
      for (field = 1; field <= fields; field++) if (field != answer) sum[class, field] += cell[row, field]
    }
    header = "row,y_true,y_pred"
    for (index_ = 1; index_ <= classes; index_++) {
      header = header ",p_" names[index_]
      line = names[index_]
      for (field = 1; field <= fields; field++) if (field != answer) line = line "," sum[names[index_], field] / count[names[index_]]
      print line > (output "/centroids.csv")
    }
    print header > (output "/predictions.csv")
    for (row = 0; row < rows; row += 4) {
      total = 0; best = ""; nearest = -1
      for (index_ = 1; index_ <= classes; index_++) {
        class = names[index_]; distance = 0
        for (field = 1; field <= fields; field++) if (field != answer) distance += (cell[row, field] - sum[class, field] / count[class]) ^ 2
        weight[class] = exp(-distance); total += weight[class]
        if (nearest < 0 || distance < nearest) { nearest = distance; best = class }
      }
      line = row "," cell[row, answer] "," best
      for (index_ = 1; index_ <= classes; index_++) line = line sprintf(",%.12f", weight[names[index_]] / total)
      print line > (output "/predictions.csv")
      tested++; inertia += nearest
    }
    printf "{\"inertia\": {\"value\": %.6f, \"better\": \"lower\"}, \"training-rows\": %d}\n", inertia / tested, rows - tested > metrics
  }
' "$TRAINYARD_DATA_DIR"
echo "centroids are in $TRAINYARD_OUTPUT_DIR"
