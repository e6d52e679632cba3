#!/usr/bin/env bash
# Makes the repository of DVC beside this script anew, with DVC 3.67.1: bash make.sh
set -eu
cd "$(dirname "$0")"
rm -rf repository store
mkdir repository
cd repository
git init -q .
dvc init -q
dvc config core.analytics false
mkdir -p raw/images/cats
printf 'id,x,y\n1,2,a\n2,3,b\n' >raw/table.csv
printf 'not really a png' >raw/images/cats/1.png
printf 'b' >raw/images/b.txt
dvc add -q raw/table.csv raw/images
printf 'stages:\n  make:\n    cmd: cp raw/table.csv made.csv\n    deps: [raw/table.csv]\n    outs: [made.csv]\n' >dvc.yaml
dvc repro -q
dvc remote add -q -d store ../store
dvc push -q
rm -rf .git .dvc/cache .dvc/tmp .dvcignore .dvc/.gitignore .gitignore raw/.gitignore raw/table.csv raw/images made.csv dvc.yaml ../store/runs
mv .dvc dvc-folder # git and other tools leave dot folders out
