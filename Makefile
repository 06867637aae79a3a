# Thin on purpose: what the targets do is in packaging/bootstrap.py.
GPU ?=
ARGS ?=
ALL ?=
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
BOOTSTRAP = $(if $(PYTHON),$(PYTHON),$(error Consilium needs Python 3.11 or later: install it \
	(Debian 12: apt-get install python3 python3-venv), then run make again)) \
	packaging/bootstrap.py --gpu "$(GPU)"

.DEFAULT_GOAL := help
.PHONY: help run install demo test test-servers check bench pictures translations package package-test signing-key \
	package-windows package-windows-test lock clean

help: ## Show this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1@\2/p' Makefile | \
		awk -F@ '{ printf "  make %-20s %s\n", $$1, $$2 }'

run: ## Install what is missing and open Consilium (GPU=cuda|metal|vulkan for a graphics card)
	@$(BOOTSTRAP) run

install: ## Make .venv with the app and its commands, no more
	@$(BOOTSTRAP) install

demo: ## Convert the demonstration model
	@$(BOOTSTRAP) demo

test: ## Run the tests but the slow ones (ALL=1 for every test, ARGS="-k name" for some)
	@$(BOOTSTRAP) test $(if $(ALL),--all) $(ARGS)

test-servers: ## Compare a real clinic's server with the engine (ARGS="--url URL" for one that runs)
	@.venv/bin/python -m tests.servers $(ARGS)

check: ## Run ruff, mypy and the rules of imports
	@$(BOOTSTRAP) check

bench: ## Measure speed and start-up against their baselines (ARGS=name for one)
	@$(BOOTSTRAP) bench $(ARGS)

pictures: ## Take the pictures of the guide, and one of every page and state into build/pictures
	@$(BOOTSTRAP) pictures

translations: ## Bring assets/translations up to date with the texts of the sources
	@$(PYTHON) packaging/translations.py

package: ## Make the installable folder, its tar.xz, .run and .deb in dist/
	@$(BOOTSTRAP) package

package-test: ## Try them on bare systems and other processors (ARGS="bookworm --again"; as root)
	@$(BOOTSTRAP) package-test $(ARGS)

signing-key: ## Make the key that updates are signed with (ARGS=~/keys/consilium.key; never in here)
	@$(BOOTSTRAP) signing-key $(ARGS)

package-windows: ## Make Windows' folder and its two installers in dist/windows/, here on Linux
	@$(BOOTSTRAP) package-windows

package-windows-test: ## Try them under Wine in a bare Debian 13 (as root)
	@$(BOOTSTRAP) package-windows-test $(ARGS)

lock: ## Solve requirements/*.txt again (ARGS=--upgrade for newer versions)
	@$(BOOTSTRAP) lock $(ARGS)

clean: ## Remove .venv and everything that was built (compiled llama.cpp stays cached)
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find app convert llama_library tests packaging benchmarks -name __pycache__ -type d -prune \
		-exec rm -rf {} + 2>/dev/null || true
