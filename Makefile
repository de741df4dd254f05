# make demo       installs what is needed, builds, indexes corpus/, shows searches on it
# make test       installs what the tests need, checks, builds, runs all tests
# make build      builds acervo, as users run it
# make eval       how well acts are read: type, number, date, title, subjects
# make relevance  how well what is asked is found, beside Recoll and Omega, in one table
# make bench      ratios against omindex, recollindex and bare Xapian, in one run
# make corpus     makes corpus/ again from its written sources
# make format     formats the code
# make help       this list

SHELL := /bin/bash
SWIFT_FILES := Package.swift Sources Tests
CHECKED := --explicit-target-dependency-import-check error
RELEASE := -c release --static-swift-stdlib #: Swift's libraries linked in: it starts sooner, and runs without Swift

default: help

help:
	@sed -n 's/^# //p' Makefile

build:
	@scripts/install-packages build
	swift build $(RELEASE) $(CHECKED) --product acervo

demo: build
	@scripts/demo

test: lint
	@scripts/install-packages build test
	swift build $(CHECKED) --build-tests
	swift test --skip-build --disable-xctest --parallel

lint:
	scripts/check-layers
	swift format lint --strict --parallel --recursive $(SWIFT_FILES)

format:
	swift format --in-place --parallel --recursive $(SWIFT_FILES)

eval: build
	@scripts/eval $(ARGS)

relevance: build
	@scripts/relevance

bench: build
	@scripts/install-packages bench
	@Benchmarks/run

corpus:
	@scripts/install-packages corpus
	@scripts/make-corpus

.PHONY: default help build demo test lint format eval relevance bench corpus
