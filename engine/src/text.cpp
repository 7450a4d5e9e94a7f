#include "text.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace attention {

std::string lowered(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : static_cast<char>(c);
  });
  return text;
}

std::vector<std::string> wordsOf(const std::string& text) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : text) {
    const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (!space) word += c;
    if (space && !word.empty()) {
      words.push_back(word);
      word.clear();
    }
  }
  if (!word.empty()) words.push_back(word);
  return words;
}

Eigen::Index indexOf(const std::vector<std::string>& names, const std::string& name) {
  const auto wanted = lowered(name);
  const auto found = std::find_if(names.begin(), names.end(),
                                  [&](const auto& candidate) { return lowered(candidate) == wanted; });
  return found == names.end() ? -1 : found - names.begin();
}

std::string listed(const std::vector<std::string>& names) {
  std::string text;
  for (const auto& name : names) text += (text.empty() ? "" : ", ") + name;
  return text;
}

std::vector<std::string> split(const std::string& text, char separator) {
  std::vector<std::string> parts(1);
  for (const char c : text) {
    if (c == separator) {
      parts.emplace_back();
    } else {
      parts.back() += c;
    }
  }
  return parts;
}

namespace {

/// A whole number in decimal (the library's own writer has tables).
std::string counted(std::uint64_t number) {
  std::string digits;
  do {
    digits.insert(digits.begin(), static_cast<char>('0' + number % 10));
    number /= 10;
  } while (number != 0);
  return digits;
}

/// A number from 0 to 1e15, rounded to millionths.
std::string decimal(double size) {
  constexpr std::uint64_t million = 1000000;
  auto whole = static_cast<std::uint64_t>(size);
  auto millionths = static_cast<std::uint64_t>(std::round((size - double(whole)) * double(million)));
  whole += millionths / million;
  millionths %= million;
  std::string text = counted(whole);
  if (millionths == 0) return text;
  std::string decimals = counted(million + millionths).substr(1);
  while (decimals.back() == '0') decimals.pop_back();
  return text + "." + decimals;
}

}  // namespace

std::string written(double value) {
  if (!std::isfinite(value)) return std::isnan(value) ? "NaN" : "infinity";
  const double size = std::abs(value);
  if (size >= 1e15) return value < 0 ? "less than −1e15" : "more than 1e15";
  const std::string sign = value < 0 ? "−" : "";
  if (size == 0 || size >= 1e-6) return sign + decimal(size);
  unsigned places = 0;
  double digits = size;
  for (; digits < 1; digits *= 10) ++places;
  return sign + decimal(digits) + "e−" + counted(places);
}

}  // namespace attention
