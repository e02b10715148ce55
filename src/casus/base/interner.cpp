#include "casus/base/interner.h"

#include <algorithm>

namespace casus {
namespace {

constexpr std::size_t block_bytes = 16 * 1024;

std::uint64_t hash_of(std::string_view word) {  // FNV-1a
  std::uint64_t hash = 0xcbf29ce484222325u;
  for (char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
  return hash ^ (hash >> 32);
}

}  // namespace

std::size_t Interner::slot_of(std::string_view word, std::uint64_t hash) const {
  std::size_t mask = slots_.size() - 1;
  for (std::size_t at = hash & mask;; at = (at + 1) & mask) {
    Symbol symbol = slots_[at];
    if (symbol.is_none()) return at;
    if (hashes_[symbol.index()] == hash && words_[symbol.index()] == word) return at;
  }
}

Symbol Interner::intern(std::string_view word) {
  if ((words_.size() + 1) * 2 > slots_.size()) grow();
  std::uint64_t hash = hash_of(word);
  std::size_t slot = slot_of(word, hash);
  if (slots_[slot].is_none()) {
    slots_[slot] = Symbol::from_index(words_.size());
    words_.push_back(store(word));
    hashes_.push_back(hash);
  }
  return slots_[slot];
}

Symbol Interner::find(std::string_view word) const {
  if (slots_.empty()) return Symbol::none();
  return slots_[slot_of(word, hash_of(word))];
}

std::string_view Interner::store(std::string_view word) {
  if (word.empty()) return {};
  if (word.size() > block_left_) {
    block_left_ = std::max(block_bytes, word.size());
    blocks_.push_back(std::make_unique_for_overwrite<char[]>(block_left_));
    block_next_ = blocks_.back().get();
  }
  char* begin = block_next_;
  std::copy(word.begin(), word.end(), begin);
  block_next_ += word.size();
  block_left_ -= word.size();
  return {begin, word.size()};
}

void Interner::grow() {
  slots_.assign(std::max<std::size_t>(64, slots_.size() * 2), Symbol::none());
  std::size_t mask = slots_.size() - 1;
  for (std::size_t i = 0; i < words_.size(); ++i) {
    std::size_t at = hashes_[i] & mask;
    while (!slots_[at].is_none()) at = (at + 1) & mask;
    slots_[at] = Symbol::from_index(i);
  }
}

}  // namespace casus
