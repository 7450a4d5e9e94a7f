#include "attention/error.hpp"

namespace attention {

Phrase::Phrase(std::string said) : text(std::move(said)) {}

Phrase Phrase::of(const char* key) {
  Phrase phrase{std::string()};
  phrase.key = key;
  return phrase;
}

Phrase Phrase::with(const char* name, const std::string& filling) && {
  gaps.push_back({name, filling, 0});
  return std::move(*this);
}

Phrase Phrase::with(const char* name, double filling) && {
  gaps.push_back({name, "", filling});
  return std::move(*this);
}

}  // namespace attention
