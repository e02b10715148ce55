// What a program outside this repository writes to use the installed library.
#include "casus/base/result.h"

int main() {
  casus::Result<int> answer = 42;
  return answer.value() == 42 ? 0 : 1;
}
