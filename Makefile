# Seven verbs. `make report` and `make test` set up everything they need in .venv by themselves.
PYTHON ?= python3
BIN := .venv/bin
OLD := .venv-mpl310/bin
# make report PAGES=folder OUT=folder OPTIONS='--corrections corrections.csv' is about pages of your own.
PAGES ?= seeds
OUT ?= build/report
OPTIONS ?=

.PHONY: report test lint score bench lab notebooks

# Where some inputs could not be read, the report is written all the same, and make has nothing to complain of.
report: .venv/ready
	@touch .venv/begun
	@$(BIN)/syrianews report "$(PAGES)" --out "$(OUT)" $(OPTIONS) || test "$(OUT)/index.html" -nt .venv/begun

test: .venv/ready .venv-mpl310/ready
	@$(BIN)/python -m pytest --nbval --nbval-sanitize-with tests/nbval_sanitize.cfg -n 2 --dist loadfile

lint: .venv/ready
	@$(BIN)/ruff format --check . && $(BIN)/ruff check . && $(BIN)/mypy

score: .venv/ready
	@$(BIN)/python benchmarks/score.py

# What a run costs; benchmarks/README.md says how the longer measurements are made.
bench: .venv/ready
	@$(BIN)/python benchmarks/speed.py
	@$(BIN)/python benchmarks/scale.py memory --articles 5000
	@$(BIN)/python benchmarks/scale.py workers --articles 2000
	@$(BIN)/python benchmarks/scale.py kills --articles 500 --runs 3

lab: .venv/ready
	@$(BIN)/jupyter lab notebooks/00-start-here.ipynb

# Run every notebook again and keep its outputs and the data behind its figures; read the difference before committing it.
notebooks: .venv/ready
	@rm -rf build/exhibits && SYRIANEWS_EXHIBITS=$(CURDIR)/build/exhibits \
		$(BIN)/jupyter nbconvert --to notebook --execute --inplace \
		--ExecutePreprocessor.store_widget_state=False \
		--ExecutePreprocessor.record_timing=False notebooks/*.ipynb
	@rm -rf notebooks/figures && mkdir notebooks/figures
	@for picture in build/exhibits/*.png; do cp "$${picture%.png}.csv" notebooks/figures/; done

.venv/ready: pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "syrianews needs Python 3.11 or newer, and $(PYTHON) is " + sys.version.split()[0] + ": run make PYTHON=/path/to/python3.11")'
	@echo "Setting up .venv with the pinned dependencies (once, a minute or two) ..."
	@$(PYTHON) -m venv --clear .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt \
		--config-settings editable_mode=compat --editable '.[dev]'
	@touch $@

# matplotlib up to 3.10 does not shape Arabic by itself: the right-to-left tests run on both.
.venv-mpl310/ready: constraints.txt
	@echo "Setting up .venv-mpl310 with matplotlib 3.10 (once) ..."
	@$(PYTHON) -m venv --clear .venv-mpl310
	@grep -v '^matplotlib==' constraints.txt > .venv-mpl310/constraints.txt
	@$(OLD)/python -m pip install --quiet --disable-pip-version-check -c .venv-mpl310/constraints.txt \
		'matplotlib==3.10.9' arabic-reshaper python-bidi fontpkg-ibm-plex-sans-arabic
	@touch $@
