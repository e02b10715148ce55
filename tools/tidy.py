#!/usr/bin/env python3
"""The gate: refuses what the house rules forbid. Prints file:line: message; exit 1 if anything is refused.

It reads the rooms and their dependencies from CMakeLists.txt. Warnings are printed and refuse nothing.
A rule is set aside by a comment that gives the reason, on the line before:
    // tidy: long because <reason>      (a function over 60 lines)
    // tidy: allow because <reason>     (anything else; on the line itself will do as well)
With --clang it runs clang-tidy over the compile database of a build folder instead.
"""
import argparse
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time
from collections import namedtuple

FUNCTION_LINES_MAX = 60
FILE_LINES_MAX = 400
ROOM_FIRST_PURE, ROOM_LAST_PURE = "time", "explain"  # no clock, locale, chance or rounding in between
SOURCE_SUFFIXES = {".h", ".cpp"}

Finding = namedtuple("Finding", "path line message warning")


def rooms_of(cmake_text):
    """{room: set of the rooms it may include, itself among them}, in the order declared."""
    text = re.sub(r"#[^\n]*", "", cmake_text)
    rooms = {}
    for match in re.finditer(r"\bcasus_room\(\s*(\w+)([^)]*)\)", text):
        name, words = match.group(1), match.group(2).split()
        needed, taking = [], False
        for word in words:
            if word in ("DEPENDS", "LIBRARIES", "SOURCES"):
                taking = word == "DEPENDS"
            elif taking:
                needed.append(word)
        rooms[name] = {name}.union(*(rooms.get(room, {room}) for room in needed))
    return rooms


TOKEN = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"(?P<tag>[^()\\\s]{0,16})\(.*?\)(?P=tag)"'
    r'|"(?:\\.|[^"\\\n])*"|(?<![0-9a-zA-Z_])\'(?:\\.|[^\'\\\n])+\'', re.S)


def blank(text, keep_strings=False):
    """The source with comments (and strings) overwritten by spaces; lines stay where they are."""
    def cover(match):
        token = match.group(0)
        if keep_strings and not token.startswith(("//", "/*")):
            return token
        return re.sub(r"[^\n]", " ", token)
    return TOKEN.sub(cover, text)


def without_template_head(header):
    while header.startswith("template"):
        depth, at = 0, header.find("<")
        if at < 0:
            return header
        for at in range(at, len(header)):
            depth += {"<": 1, ">": -1}.get(header[at], 0)
            if depth == 0:
                break
        header = header[at + 1:].lstrip()
    return header


def opens_function(header):
    header = without_template_head(header.strip())
    if re.match(r"(inline\s+)?(namespace|class|struct|union|enum|extern)\b", header):
        return False
    return "(" in header and not re.search(r"(=|\breturn)\s*$", header)


def functions_of(code):
    """(first line, last line) of each function of blanked source, found by matching braces."""
    stack, found = [], []  # a stack entry: the first line of a function, 0 inside one, or None
    header, header_line, line = "", 0, 1
    for at, char in enumerate(code):
        if char == "\n":
            line += 1
        if char == "{":
            inside = any(entry is not None for entry in stack)
            stack.append(0 if inside else header_line if opens_function(header) else None)
            if not inside:
                header, header_line = ("", 0) if stack[-1] is None else (header, header_line)
        elif char == "}":
            entry = stack.pop() if stack else None
            rest = code[at + 1:at + 200].lstrip()
            if entry and rest.startswith((",", "{")):
                continue  # a braced member initializer: the body is yet to come
            if entry:
                found.append((entry, line))
            if not any(e is not None for e in stack):
                header, header_line = "", 0
        elif any(entry is not None for entry in stack):
            continue
        elif char == ";":
            header, header_line = "", 0
        elif char == "#" and not header.strip():
            header_line = -1  # a preprocessor line is no header
        elif char == "\n" and header_line == -1:
            header, header_line = "", 0
        elif header_line != -1 and (header or not char.isspace()):
            header_line = header_line or line
            header += char
            if re.fullmatch(r"\s*(public|private|protected)\s*:", header):
                header, header_line = "", 0
    return found


class Source:
    def __init__(self, root, path, rooms):
        self.path = path.relative_to(root).as_posix()
        self.text = path.read_text(encoding="utf-8", errors="replace")
        self.lines = self.text.split("\n")
        self.code = blank(self.text)
        self.with_strings = blank(self.text, keep_strings=True)
        parts = pathlib.PurePosixPath(self.path).parts
        self.room = parts[2] if parts[:2] == ("src", "casus") and len(parts) > 3 else None
        self.is_test = path.stem.endswith(("_test", "_fuzz", "_bench"))
        names = list(rooms)
        self.is_pure = (self.room in rooms and not self.is_test and ROOM_FIRST_PURE in rooms
                        and ROOM_LAST_PURE in rooms
                        and names.index(ROOM_FIRST_PURE) <= names.index(self.room)
                        <= names.index(ROOM_LAST_PURE))

    def says(self, line, kind):
        """Whether the comment `// tidy: KIND because <reason>` stands on a line (from 1)."""
        return (0 < line <= len(self.lines)
                and re.search(rf"//\s*tidy: {kind} because \w", self.lines[line - 1]) is not None)

    def allowed(self, line):
        return self.says(line, "allow") or self.says(line - 1, "allow")

    def finding(self, line, message, warning=False):
        return Finding(self.path, line, message, warning)

    def matches(self, pattern, text=None):
        """(line, match) of each match, those set aside left out."""
        text = self.code if text is None else text
        for match in re.finditer(pattern, text):
            line = text.count("\n", 0, match.start()) + 1
            if not self.allowed(line):
                yield line, match


def check_includes(source, rooms):
    if source.room is None:
        return
    if source.room not in rooms:
        yield source.finding(1, f"room {source.room} is not declared in CMakeLists.txt")
        return
    for line, match in source.matches(r'(?m)^[ \t]*#[ \t]*include[ \t]*["<]([^">\n]*)[">]',
                                      source.with_strings):
        parts = match.group(1).split("/")
        if parts[0] != "casus":
            if match.group(0).endswith('"') and "/" not in match.group(1):
                yield source.finding(line, f'include "{match.group(1)}" from the root: "casus/..."')
            continue
        if len(parts) > 2 and parts[1] not in rooms[source.room]:
            yield source.finding(line, f"room {source.room} may not include room {parts[1]} "
                                       "(see casus_room in CMakeLists.txt)")


def check_functions(source, rooms):
    for first, last in functions_of(source.code):
        length = last - first + 1
        if length > FUNCTION_LINES_MAX and not source.says(first - 1, "long"):
            yield source.finding(first, f"a function of {length} lines, and the maximum is "
                                        f"{FUNCTION_LINES_MAX}")


def check_shape(source, rooms):
    if source.path.endswith(".h") and not re.search(r"(?m)^#pragma once$", source.text):
        yield source.finding(1, "a header without #pragma once")
    count = len(source.lines) - (source.lines[-1] == "")
    if count > FILE_LINES_MAX and not source.is_test:
        yield source.finding(FILE_LINES_MAX, f"{count} lines: is this still one concept?", True)
    for line, _ in source.matches(r"\busing\s+namespace\s+std\s*;"):
        yield source.finding(line, "using namespace std")
    for line, match in source.matches(r'"/(home|root|usr|opt|tmp|var|etc|mnt|Users)/',
                                      source.with_strings):
        yield source.finding(line, f"an absolute path: {match.group(0)[1:]}")


IMPURE = [
    (r"\bstd::random_device\b|\bs?rand\s*\(|\barc4random\w*\s*\(", "a source of chance"),
    (r"\b(system|steady|high_resolution)_clock\b|\bstd::time\s*\(|(?<![\w.:>])(::)?time\s*\(\s*"
     r"(nullptr|NULL|0|&)|\b(gettimeofday|clock_gettime|localtime\w*|gmtime\w*|mktime)\s*\(",
     "a clock: the date is an argument"),
    (r"\bsetlocale\s*\(|\bstd::locale\b|\.imbue\s*\(", "a locale"),
    (r"\b(secure_)?getenv\s*\(", "the environment"),
    (r"\b(double|float)\b", "a number that rounds: use integers or rationals"),
]


def check_pure(source, rooms):
    if not source.is_pure:
        return
    for pattern, what in IMPURE:
        if source.room == "table" and "rounds" in what:
            continue  # formats such as .dta hold such numbers
        for line, match in source.matches(pattern):
            yield source.finding(line, f"{match.group(0).strip()} in room {source.room}: {what}")


def unordered_names(text):
    """Names declared as std::unordered_map or set, as far as one can see without a compiler."""
    names = set()
    for match in re.finditer(r"\bstd::unordered_(multi)?(map|set)\s*<", text):
        depth, at = 1, match.end()
        while depth and at < len(text):
            depth += {"<": 1, ">": -1}.get(text[at], 0)
            at += 1
        name = re.match(r"[\s&*]*(\w+)\s*[;={(,)]", text[at:])
        if name:
            names.add(name.group(1))
    return names


def check_unordered(source, rooms, sibling_code):
    if not source.is_pure:
        return
    names = unordered_names(source.code) | unordered_names(sibling_code)
    for line, match in source.matches(r"\bfor\s*\([^;()]*[^:;()]:(?!:)\s*([\w.>-]*?)(\w+)\s*\)"):
        if match.group(2) in names:
            yield source.finding(line, f"iteration over {match.group(2)}, which has no order")


def check_layout(root):
    """Files that no glob of the build would find."""
    for path in sorted((root / "src").rglob("*")):
        depth = len(path.relative_to(root).parts)
        if path.suffix in SOURCE_SUFFIXES and depth != 4:
            yield Finding(path.relative_to(root).as_posix(), 1,
                          "not in src/casus/<room>/: the build does not see it", False)
    for path in sorted((root / "tests").rglob("*_test.cpp")):
        if len(path.relative_to(root).parts) != 3:
            yield Finding(path.relative_to(root).as_posix(), 1,
                          "not in tests/<folder>/: the build does not see it", False)


def check_codes(source, documented):
    """Every diagnostic code is listed in docs/."""
    if documented is None or source.room is None or source.is_test:
        return
    pattern = rf'"({source.room}\.[a-z][a-z0-9]*(?:-[a-z0-9]+)+)"'
    for line, match in source.matches(pattern, source.with_strings):
        if match.group(1) not in documented:
            yield source.finding(line, f"code {match.group(1)} is not listed in docs/diagnostics.md",
                                 True)


def check_tree(root):
    rooms = rooms_of((root / "CMakeLists.txt").read_text())
    if not rooms:
        return [Finding("CMakeLists.txt", 1, "no casus_room found", False)]
    codes = root / "docs" / "diagnostics.md"
    documented = codes.read_text() if codes.exists() else None
    findings = list(check_layout(root))
    files = [path for folder in ("src", "tests", "bench") for path in sorted((root / folder).rglob("*"))
             if path.suffix in SOURCE_SUFFIXES]
    for path in files:
        source = Source(root, path, rooms)
        for check in (check_includes, check_functions, check_shape, check_pure):
            findings.extend(check(source, rooms))
        header = path.with_suffix(".h")
        sibling = blank(header.read_text(errors="replace")) if header.exists() else ""
        findings.extend(check_unordered(source, rooms, sibling))
        findings.extend(check_codes(source, documented))
    return findings


def report(findings):
    for finding in sorted(findings):
        kind = "warning: " if finding.warning else ""
        print(f"{finding.path}:{finding.line}: {kind}{finding.message}")
    refused = sum(not finding.warning for finding in findings)
    print(f"tidy: {refused} refused, {len(findings) - refused} warnings")
    return 1 if refused else 0


def transitive_text(root, path, seen):
    """The bytes of a source and of every house header it includes."""
    if path in seen or not path.exists():
        return b""
    seen.add(path)
    data = path.read_bytes()
    for name in re.findall(rb'#include "(casus/[^"]+)"', data):
        data += transitive_text(root, root / "src" / name.decode(), seen)
    return data


def clang_tidy_one(job):
    """Runs clang-tidy on one file unless the same bytes have passed before. (path, output or None)"""
    root, build, path, stamp, tool = job
    if stamp.exists():
        return path, None
    run = subprocess.run([tool, "-p", str(build), "--quiet", str(path)], cwd=root, text=True,
                         stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    if run.returncode == 0 and "warning:" not in run.stdout:
        stamp.touch()
        return path, None
    return path, run.stdout or run.stderr


def run_clang_tidy(root, build, seconds, only):
    tool = shutil.which("clang-tidy-19")
    database = build / "compile_commands.json"
    if tool is None or not database.exists():
        print(f"tidy: needs clang-tidy-19 and {database} (cmake --preset asan)", file=sys.stderr)
        return 3
    cache = build / "tidy"
    cache.mkdir(exist_ok=True)
    rules = (root / ".clang-tidy").read_bytes()
    jobs = []
    for entry in json.loads(database.read_text()):
        path = pathlib.Path(entry["file"])
        inside = path.is_relative_to(root / "src") and not path.stem.endswith("_test")
        if inside and (not only or any(word in str(path) for word in only)):
            key = hashlib.sha256(rules + transitive_text(root, path, set())).hexdigest()
            jobs.append((root, build, path, cache / key, tool))
    deadline, failed, skipped = time.monotonic() + seconds, 0, 0
    with concurrent.futures.ThreadPoolExecutor(min(2, os.cpu_count() or 1)) as pool:
        def guarded(job):
            return (job[2], "late") if time.monotonic() > deadline else clang_tidy_one(job)
        for path, output in pool.map(guarded, jobs):
            if output == "late":
                skipped += 1
            elif output is not None:
                failed += 1
                print(output.replace(f"{root}/", "").strip(), flush=True)
    print(f"clang-tidy: {len(jobs)} files, {failed} refused, {skipped} not reached in {seconds} s")
    return 1 if failed else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--root", type=pathlib.Path, default=pathlib.Path(__file__).parents[1])
    parser.add_argument("--clang", action="store_true", help="run clang-tidy")
    parser.add_argument("--build", type=pathlib.Path, help="with --clang: default build/asan")
    parser.add_argument("--seconds", type=int, default=900, help="with --clang: the time it may take")
    parser.add_argument("only", nargs="*", help="with --clang: only files whose path has this text")
    options = parser.parse_args()
    root = options.root.resolve()
    if options.clang:
        build = (options.build or root / "build" / "asan").resolve()
        return run_clang_tidy(root, build, options.seconds, options.only)
    return report(check_tree(root))


if __name__ == "__main__":
    sys.exit(main())
