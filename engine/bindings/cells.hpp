#pragma once

// How values cross between C++ and JavaScript: as cells, numbers of eight bytes, in memory that both see.
// A value is its kind and what that has; cells.mjs reads and writes the same.
//   none, null
//   number   the number
//   text     its bytes, then they themselves as UTF-8, filled up to whole cells
//   list     how many values follow
//   numbers  how many cells with one number each follow
//   object   how many pairs follow, each a text and a value
//   floats, doubles   where a run of numbers lies, and how many they are

#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "attention/error.hpp"
#include "attention/matrix.hpp"

namespace bindings {

using attention::Matrix;
using Index = Eigen::Index;

enum class Kind { none, null, yes, no, number, text, list, numbers, object, floats, doubles };

/// What JavaScript has written for an entry, and room for it.
inline std::vector<double> room;

inline std::size_t cellsOf(std::size_t bytes) { return (bytes + sizeof(double) - 1) / sizeof(double); }

/// Reads the values in the room, one after another. That they are of the kind asked for is the facade's part.
class Input {
 public:
  [[nodiscard]] bool is(Kind kind) const { return Kind(int(*at_)) == kind; }
  /// Passes over a value that is none.
  void skip() { ++at_; }
  double number();
  Index index() { return Index(number()); }
  std::string text();
  /// How many values of a list follow.
  std::size_t count();
  std::vector<std::string> texts();
  /// Numbers where they lie: good until the next call.
  const double* numbers(std::size_t& count);
  /// A list of rows, columns and the numbers.
  Matrix matrix();
  attention::Vector vector();

 private:
  const double* at_ = room.data();
};

/// What an entry answers: a pointer to its cells.
using Reply = const double*;

/// Writes an answer. There is one at a time, which the facade reads before the next call.
class Answer {
 public:
  Answer();
  Answer& add(Kind kind);
  Answer& add(Kind kind, double first);
  Answer& number(double value) { return add(Kind::number, value); }
  Answer& text(const std::string& value) { return text(value.data(), value.size()); }
  Answer& text(std::string_view value) { return text(value.data(), value.size()); }
  Answer& text(const char* value) { return text(value, std::strlen(value)); }
  Answer& texts(const std::vector<std::string>& values);
  Answer& numbers(const double* values, std::size_t count);
  Answer& list(std::size_t count) { return add(Kind::list, double(count)); }
  Answer& object(std::size_t pairs) { return add(Kind::object, double(pairs)); }
  Answer& floats(const std::vector<float>& run);
  Answer& doubles(const std::vector<double>& run);
  Answer& problem(const attention::Problem& problem);

  Answer& pair(const char* key, double value) { return text(key).number(value); }
  Answer& pair(const char* key, const std::string& value) { return text(key).text(value); }
  Answer& pair(const char* key, std::string_view value) { return text(key).text(value); }
  Answer& pair(const char* key, const char* value) { return text(key).text(value); }
  /// null where there is no number.
  Answer& pair(const char* key, const std::optional<double>& value);
  Answer& flag(const char* key, bool value) { return text(key).add(value ? Kind::yes : Kind::no); }

  [[nodiscard]] Reply reply() const;

 private:
  Answer& text(const char* bytes, std::size_t length);
  Answer& run(Kind kind, const void* at, std::size_t count);
  Answer& said(const attention::Phrase& phrase);
};

inline Reply replyOf(const attention::Problem& problem) { return Answer().problem(problem).reply(); }
inline Reply replyOf(double value) { return Answer().number(value).reply(); }
inline Reply nothing() { return Answer().add(Kind::none).reply(); }

}  // namespace bindings
