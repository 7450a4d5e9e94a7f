#include "attention/error.hpp"

namespace attention {

Phrase::Phrase(std::string said) : text(std::move(said)) {}
Phrase::Phrase(const Phrase& other) = default;
Phrase::Phrase(Phrase&& other) noexcept = default;
Phrase& Phrase::operator=(const Phrase& other) = default;
Phrase& Phrase::operator=(Phrase&& other) noexcept = default;
Phrase::~Phrase() = default;

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

Problem::Problem(Code why, std::string of, Phrase wanted, Phrase came)
    : code(why), argument(std::move(of)), expected(std::move(wanted)), received(std::move(came)) {}
Problem::Problem(const Problem& other) = default;
Problem::Problem(Problem&& other) noexcept = default;
Problem& Problem::operator=(const Problem& other) = default;
Problem& Problem::operator=(Problem&& other) noexcept = default;
Problem::~Problem() = default;

}  // namespace attention
