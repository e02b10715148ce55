#!/usr/bin/env python3
"""Counts test cases: tally.py BUILD_DIR... [--also NAME=passed|failed ...]

Reads test-reports/ of each build folder: ctest.xml from ctest, and from each gtest executable one
file NAME.xml with its cases. A test without such a file counts as one case, as does an executable
that died before it could write it. Names what failed and what was skipped; the last line is
"N passed, N failed". Exit 1 if anything failed or nothing passed.
"""
import argparse
import pathlib
import sys
import xml.etree.ElementTree as xml


def gtest_cases(report):
    """(name, outcome, message) of each case of one gtest report."""
    for case in xml.parse(report).getroot().iter("testcase"):
        name = f"{case.get('classname')}.{case.get('name')}"
        skipped = case.find("skipped")
        reason = skipped.get("message", "") if skipped is not None else ""
        if case.find("failure") is not None:
            yield name, "failed", ""
        elif skipped is not None or case.get("result") == "skipped":
            yield name, "skipped", reason.split("\n", 1)[-1]  # its first line is the place
        elif case.get("status") == "run":
            yield name, "passed", ""


def cases_of(reports):
    summary = reports / "ctest.xml"
    if not summary.exists():
        yield str(reports), "failed", "ctest left no report"
        return
    for test in xml.parse(summary).getroot().iter("testcase"):
        name, status = test.get("name"), test.get("status")
        report = reports / f"{name}.xml"
        cases = list(gtest_cases(report)) if report.exists() else []
        yield from cases
        if status == "run" and not cases:
            yield name, "passed", ""
        elif status in ("notrun", "disabled"):
            yield name, "skipped" if status == "disabled" else "failed", "was not run"
        elif status == "fail" and not any(outcome == "failed" for _, outcome, _ in cases):
            yield name, "failed", "the executable failed"


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("builds", nargs="+", type=pathlib.Path)
    parser.add_argument("--also", action="append", default=[], metavar="NAME=OUTCOME")
    options = parser.parse_args()
    counts = {"passed": 0, "failed": 0, "skipped": 0}
    results = [(build.name, case) for build in options.builds
               for case in cases_of(build / "test-reports")]
    results += [("", (*step.rsplit("=", 1), "")) for step in options.also]
    for build, (name, outcome, message) in results:
        counts[outcome] += 1
        if outcome != "passed":
            print(f"{outcome.upper()}: {build} {name} {message}".rstrip())
    if counts["skipped"]:
        print(f"{counts['skipped']} skipped")
    print(f"{counts['passed']} passed, {counts['failed']} failed")
    return 1 if counts["failed"] or not counts["passed"] else 0


if __name__ == "__main__":
    sys.exit(main())
