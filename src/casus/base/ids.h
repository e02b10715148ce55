#pragma once
#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <utility>
#include <vector>

#include "casus/base/assert.h"

namespace casus {

// A typed index: `using TreatyId = Id<struct TreatyTag>`. Ids of different tags do not mix. A
// default id is none().
template <class Tag>
struct Id {
  static constexpr std::uint32_t none_value = std::numeric_limits<std::uint32_t>::max();
  std::uint32_t value = none_value;

  constexpr Id() = default;
  constexpr explicit Id(std::uint32_t index) : value(index) {}
  static constexpr Id none() { return {}; }
  static constexpr Id from_index(std::size_t index) {
    CASUS_ASSERT(index < none_value);
    return Id(static_cast<std::uint32_t>(index));
  }

  constexpr bool is_none() const { return value == none_value; }
  constexpr explicit operator bool() const { return !is_none(); }
  constexpr std::size_t index() const { return value; }
  friend constexpr bool operator==(Id, Id) = default;
  friend constexpr auto operator<=>(Id, Id) = default;
};

// A vector indexed by the ids of one tag. Access outside it, or by none(), is an assertion failure.
template <class Tag, class T>
class IdVector {
 public:
  using id_type = Id<Tag>;

  IdVector() = default;
  explicit IdVector(std::size_t count, const T& value = T()) : items_(count, value) {}

  id_type push_back(T value) {
    items_.push_back(std::move(value));
    return id_type::from_index(items_.size() - 1);
  }
  id_type next_id() const { return id_type::from_index(items_.size()); }
  bool contains(id_type id) const { return id.index() < items_.size(); }
  decltype(auto) operator[](id_type id) {
    CASUS_ASSERT(id.index() < items_.size());
    return items_[id.index()];
  }
  decltype(auto) operator[](id_type id) const {
    CASUS_ASSERT(id.index() < items_.size());
    return items_[id.index()];
  }

  std::size_t size() const { return items_.size(); }
  bool empty() const { return items_.empty(); }
  void reserve(std::size_t count) { items_.reserve(count); }
  void resize(std::size_t count, const T& value = T()) { items_.resize(count, value); }
  void clear() { items_.clear(); }
  auto begin() { return items_.begin(); }
  auto end() { return items_.end(); }
  auto begin() const { return items_.begin(); }
  auto end() const { return items_.end(); }
  const std::vector<T>& items() const { return items_; }

  // The ids in order: `for (TreatyId id : treaties.ids())`.
  class Ids {
   public:
    class iterator {
     public:
      using value_type = id_type;
      using difference_type = std::ptrdiff_t;
      iterator() = default;
      explicit iterator(std::uint32_t value) : value_(value) {}
      id_type operator*() const { return id_type(value_); }
      iterator& operator++() {
        ++value_;
        return *this;
      }
      iterator operator++(int) {
        iterator old = *this;
        ++value_;
        return old;
      }
      bool operator==(const iterator&) const = default;

     private:
      std::uint32_t value_ = 0;
    };
    explicit Ids(std::uint32_t count) : count_(count) {}
    iterator begin() const { return iterator(0); }
    iterator end() const { return iterator(count_); }

   private:
    std::uint32_t count_;
  };
  Ids ids() const { return Ids(static_cast<std::uint32_t>(items_.size())); }

 private:
  std::vector<T> items_;
};

}  // namespace casus

template <class Tag>
struct std::hash<casus::Id<Tag>> {
  std::size_t operator()(casus::Id<Tag> id) const noexcept {
    return std::hash<std::uint32_t>()(id.value);
  }
};
