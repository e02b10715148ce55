#!/usr/bin/env python3
"""Runs commands with --json and holds what they print against docs/schema: validate.py CASUS. Exit 1 if one differs."""
import json
import pathlib
import subprocess
import sys

import jsonschema

SCHEMAS = pathlib.Path(__file__).resolve().parents[2] / "docs" / "schema"

KOREA = ["South Korea invades North Korea", "--on", "2024-12-10"]
CASES = [  # schema, exit code, arguments
    ("if", 0, ["if", *KOREA]),
    ("if", 0, ["if", *KOREA, "--fact", "state of war exists for PRK"]),
    ("if", 0, ["if", *KOREA, "--why"]),
    ("if", 0, ["if", *KOREA, "--why", "russia-dprk-2024/4/aid", "--profile", "practice"]),
    ("errors", 2, ["if", *KOREA, "--corpus", "none", "--record", "none"]),
    ("if", 0, ["if", "Russia attacks Estonia", "--on", "2024-05-01", "--cascade"]),
    ("if", 0, ["if", "Austria-Hungary declares war on Serbia", "--on", "1914-07-28", "--cascade", "--profile", "broad"]),
    ("if", 0, ["if", "Germany invades Belgium", "--on", "1914-08-04", "--known-by", "1914-08-04"]),
    ("if", 0, ["if", "Argentina attacks United Kingdom in falklands", "--on", "1982-04-02"]),
    ("if", 0, ["if", "Russia mobilises", "--on", "1914-07-30"]),
    ("if", 0, ["if", "group \"Wagner\" attacks Poland", "--on", "2023-08-01"]),
    ("pacts", 0, ["pacts", "--party", "Russia", "--on", "2024-12-10", "--all"]),
    ("pacts", 0, ["pacts", "--party", "KOR", "--party", "USA", "--on", "2024-12-10"]),
    ("show", 0, ["show", "nato-1949", "--on", "2024-05-01"]),
    ("show", 0, ["show", "triple-1882", "--on", "1914-07-28"]),
    ("conflicts", 0, ["conflicts", "--on", "1914-07-28"]),
    ("conflicts", 0, ["conflicts", "--on", "2024-12-10", "--party", "Turkey"]),
    ("version", 0, ["version"]),
    ("help", 0, ["help"]),
    ("help", 0, ["help", "facts"]),
    ("help", 0, ["help", "verbs"]),
    ("help", 0, ["help", "exit-codes"]),
    ("text", 0, ["man"]),
    ("text", 0, ["completions", "zsh"]),
    ("errors", 2, ["if", "Ruritania attacks Peru", "--on", "2024-12-10"]),
    ("errors", 2, ["if", "Korea attacks Japan", "--on", "2024-12-10"]),
    ("errors", 2, ["if", "KOR attacks PRK", "--on", "2024-13-40"]),
    ("errors", 2, ["if", "KOR attacks PRK", "--on", "1920-01-01"]),
    ("errors", 2, ["if", *KOREA, "--with", "/nowhere/at/all"]),
    ("errors", 2, ["if", *KOREA, "--corpus", "/nowhere/at/all"]),
    ("errors", 2, ["if", *KOREA, "--fact", "the moon is full"]),
    ("errors", 2, ["if", *KOREA, "--place", "atlantis"]),
    ("errors", 2, ["if", *KOREA, "--open", "no-such-issue"]),
    ("errors", 2, ["if", *KOREA, "--why", "no-such-treaty"]),
    ("errors", 2, ["if", *KOREA, "--profile", "kind"]),
    ("errors", 2, ["if", *KOREA, "--nearest", "many"]),
    ("errors", 2, ["if"]),
    ("errors", 2, ["show", "no-such-treaty"]),
    ("errors", 2, ["pacts"]),
    ("errors", 2, ["no-such-command"]),
]


def run(binary, arguments):
    return subprocess.run([binary, *arguments, "--json"], capture_output=True, text=True, timeout=120)


def check(binary, schema, code, arguments):
    done = run(binary, arguments)
    if done.returncode != code:
        return f"exit {done.returncode} instead of {code}: {done.stdout[:400]}{done.stderr[:400]}"
    if done.stderr:
        return f"something on standard error: {done.stderr[:400]}"
    try:
        value = json.loads(done.stdout)
        jsonschema.Draft7Validator(json.loads((SCHEMAS / f"{schema}.schema.json").read_text())).validate(value)
    except json.JSONDecodeError as error:
        return f"no JSON: {error}"
    except jsonschema.ValidationError as error:
        return f"{'/'.join(map(str, error.absolute_path))}: {error.message[:300]}"
    return check_answer(value) if schema == "if" else None


def check_answer(value):
    """What a schema cannot say: ids are unique, named states are in the table, verdicts are in order."""
    ids = [row["id"] for row in value["verdicts"]]
    if len(set(ids)) != len(ids):
        doubled = sorted({one for one in ids if ids.count(one) > 1})
        return f"{len(doubled)} ids occur twice, such as {doubled[0]}"
    order = ["met", "disputed", "undetermined", "not in force", "not met"]
    ranks = [order.index(row["verdict"]) for row in value["verdicts"]]
    if ranks != sorted(ranks):
        return "verdicts are not in order"
    for row in value["verdicts"]:
        if row["verdict"] == "not met" and not any(one["holds"] is False for one in row["because"]):
            return f"{row['id']} is not met for no reason"
        for state in [row["debtor"], row["beneficiary"], *row["against"]]:
            if state is not None and state not in value["states"]:
                return f"{state} is not in the table of states"
    return None


def main():
    failed = 0
    for schema, code, arguments in CASES:
        fault = check(sys.argv[1], schema, code, arguments)
        if fault:
            failed += 1
            print(f"casus {' '.join(arguments)}: {fault}")
    print(f"{len(CASES) - failed} of {len(CASES)} answers follow their schema")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
