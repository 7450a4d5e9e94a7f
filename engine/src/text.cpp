#include "text.hpp"

#include <algorithm>
#include <cmath>

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

std::string written(double value) {
  if (!std::isfinite(value)) return std::isnan(value) ? "NaN" : "infinity";
  const double size = std::abs(value);
  if (size >= 1e15) return value < 0 ? "less than −1e15" : "more than 1e15";
  constexpr long long million = 1000000;
  const auto whole = static_cast<long long>(size);
  const auto millionths = static_cast<long long>((size - double(whole)) * double(million));
  std::string text = (value < 0 ? "−" : "") + std::to_string(whole);
  if (millionths == 0) return text;
  std::string decimals = std::to_string(million + millionths).substr(1);
  while (decimals.back() == '0') decimals.pop_back();
  return text + "." + decimals;
}

}  // namespace attention
