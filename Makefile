# Everything a newcomer types. Each target does all of its own set-up.
SHELL := /bin/bash
.DEFAULT_GOAL := help
PY := .venv/bin/python
ARGS ?=
COVERAGE = $(PY) -m pytest tests/control -n 2 --cov=control --cov-branch --cov-fail-under=100 --cov-report=term-missing:skip-covered

AS_ROOT = $(if $(filter 0,$(shell id -u)),,sudo)

.PHONY: help deb deb-test demo test coverage nightly mutation check bench screenshots traceability docs translations lock format clean

help: ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | column -t -s "$$(printf '\t')"

demo: ## run the whole appliance on a simulated site (ARGS="--headless --duration 120 --summary out.json")
	@.ci/setup run
	@$(PY) -m app demo $(ARGS)

check: ## format, lint, types, import contracts
	@.ci/setup dev
	$(PY) -m ruff format --check .
	$(PY) -m ruff check .
	$(PY) -m pyright
	.venv/bin/lint-imports

test: check ## all checks and all tests; every branch of control/ is taken
ifeq ($(strip $(ARGS)),)
	$(COVERAGE)
	@# Real servers, sockets and windows on two busy cores: what fails is run once more by itself; what fails twice fails.
	QT_QPA_PLATFORM=offscreen $(PY) -m pytest --ignore=tests/control -n 2 --dist loadfile || \
	QT_QPA_PLATFORM=offscreen $(PY) -m pytest --ignore=tests/control --last-failed --last-failed-no-failures none
else
	QT_QPA_PLATFORM=offscreen $(PY) -m pytest $(ARGS)
endif

coverage: ## the tests of control/ with its branch coverage, which must be 100 %
	@.ci/setup dev
	$(COVERAGE)

nightly: ## the long scenarios, and a million generated control cycles (BALLAST_SEED, BALLAST_NIGHTLY_CYCLES and BALLAST_PROCESSES change it)
	@.ci/setup dev
	$(PY) -m pytest -m nightly tests/control tests/scenarios tests/cloud tests/bootstrapper $(ARGS)

mutation: ## change the code that decides about power in every small way; the tests must notice
	@.ci/setup dev
	$(PY) -m tests.mutation

deb: ## build the Debian packages into dist/ (ARGS="--suite trixie --arch arm64"; default: both suites, amd64)
	@.ci/setup dev
	@.ci/setup-deb
	@$(AS_ROOT) $(PY) -m debian.make $(ARGS)

deb-test: ## install, start, upgrade, roll back and purge the packages on booted machines (ARGS="-k trixie")
	@.ci/setup dev
	@.ci/setup-deb
	$(AS_ROOT) $(PY) -m pytest -m deb tests/deb -v $(ARGS)

bench: ## measure and store the figures of benchmarks/
	@.ci/setup dev
	$(PY) -m benchmarks $(ARGS)

screenshots: ## a picture of every page in every size, theme and language, into images/
	@.ci/setup run
	$(PY) -m app demo --tour images $(ARGS)

traceability: ## write docs/traceability.md from the tests' marks
	@.ci/setup dev
	QT_QPA_PLATFORM=offscreen $(PY) -m tests.traceability

docs: ## write the documents that are made from the program
	@.ci/setup dev
	$(PY) -m app.site_docs
	$(PY) -m app.alarm_docs
	$(PY) -m app.grid_code_docs
	$(PY) -m app.device_docs
	$(PY) -m app.simulate_docs
	$(PY) -m app.telemetry_docs

translations: ## find the texts of the screen, renew hmi/i18n/*.ts and build the .qm files
	@.ci/setup dev
	$(PY) -m app.translations update
	$(PY) -m app.translations build

lock: ## renew requirements/*.txt from pyproject.toml
	@.ci/setup dev
	.venv/bin/uv -q pip compile --universal --generate-hashes --no-emit-index-url --no-header pyproject.toml requirements/build.in -o requirements/run.txt
	.venv/bin/uv -q pip compile --universal --generate-hashes --no-emit-index-url --no-header --extra dev --extra bootstrapper pyproject.toml requirements/build.in -c requirements/run.txt -o requirements/dev.txt
	$(PY) -m debian.make.lock

format: ## format all Python
	@.ci/setup dev
	$(PY) -m ruff format .
	$(PY) -m ruff check --fix .

clean: ## remove the virtual environment and all caches (Debian roots stay in ~/.cache/ballast-deb)
	rm -rf .venv build dist *.egg-info .pytest_cache .ruff_cache .hypothesis
