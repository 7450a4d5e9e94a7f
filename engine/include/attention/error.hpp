#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace attention {

/// Why an input was refused.
enum class Code {
  wrongType,
  missing,
  unknownArgument,
  shape,
  notFinite,
  empty,
  unknownName,
  badName,
  overLimit
};

/// One row of the error table: what a code is called, and the class it has in JavaScript.
struct CodeRow {
  Code code;
  const char* name;
  const char* javaScriptClass;
};

/// The one table of errors. The facade builds what it throws from it, and a test walks it.
inline constexpr std::array<CodeRow, 9> errorTable{{
    {Code::wrongType, "wrong type", "TypeError"},
    {Code::missing, "missing argument", "TypeError"},
    {Code::unknownArgument, "unknown argument", "TypeError"},
    {Code::shape, "wrong shape", "RangeError"},
    {Code::notFinite, "not a finite number", "RangeError"},
    {Code::empty, "empty", "RangeError"},
    {Code::unknownName, "unknown name", "RangeError"},
    {Code::badName, "name not allowed", "RangeError"},
    {Code::overLimit, "over a limit", "RangeError"},
}};

/// What fills a gap of a phrase: a text, or a number, by which a language chooses its plural.
struct Gap {
  const char* name = nullptr;
  std::string text;
  std::optional<double> number;
};

struct Phrase;

/// The key of a phrase in the table of bindings/phrases.mjs, which has its English.
struct Key {
  const char* name;

  [[nodiscard]] Phrase with(const char* gap, const char* filling) const;
  [[nodiscard]] Phrase with(const char* gap, const std::string& filling) const;
  [[nodiscard]] Phrase with(const char* gap, double filling) const;
};

/// What is said of an input: a phrase by its key, with what fills its gaps; or without a key what is the same
/// in every language, a text such as a name, or numbers ("3 × 4").
struct Phrase {
  const char* key = nullptr;
  std::array<Gap, 2> gaps;

  Phrase(Key of);            // NOLINT(google-explicit-constructor)
  Phrase(std::string said);  // NOLINT(google-explicit-constructor)
  Phrase(double said);       // NOLINT(google-explicit-constructor)
  Phrase(double rows, double columns);
  static Key of(const char* key) { return {key}; }
  Phrase&& with(const char* gap, const char* filling) &&;
  Phrase&& with(const char* gap, const std::string& filling) &&;
  Phrase&& with(const char* gap, double filling) &&;
  // These are compiled once, and not in each place that says something.
  Phrase(const Phrase&) = delete;
  Phrase(Phrase&& other) noexcept;
  Phrase& operator=(const Phrase&) = delete;
  Phrase& operator=(Phrase&& other) noexcept;
  ~Phrase();

 private:
  Gap& next(const char* name);
};

/// What was wrong with an input: which argument, what would have been right, what came.
struct Problem {
  Code code;
  std::string argument;
  Phrase expected;
  Phrase received;
};

/// A problem, or none.
using Maybe = std::unique_ptr<Problem>;

/// The problem with an argument, in one call for each of the many places that may refuse something.
Maybe refused(Code code, const char* argument, Key expected, Key received);
Maybe refused(Code code, const char* argument, Phrase&& expected, Phrase&& received);
Maybe refused(Code code, std::string argument, Phrase&& expected, Phrase&& received);

/// A value or the problem that stood in its way; the engine is built without exceptions.
template <class T>
class Result {
 public:
  Result(T&& value) : value_(std::move(value)) {}            // NOLINT(google-explicit-constructor)
  Result(Maybe&& problem) : problem_(std::move(problem)) {}  // NOLINT(google-explicit-constructor)

  [[nodiscard]] bool ok() const { return !problem_; }
  [[nodiscard]] const T& value() const { return *value_; }
  [[nodiscard]] T& value() { return *value_; }
  [[nodiscard]] const Problem& problem() const { return *problem_; }
  /// Hands the problem on.
  [[nodiscard]] Maybe refusal() { return std::move(problem_); }

 private:
  std::optional<T> value_;
  Maybe problem_;
};

}  // namespace attention
