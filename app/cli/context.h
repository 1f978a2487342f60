// What commands work on: the library and the gazetteer, opened when first asked for.
#pragma once

#include "core/base/result.h"
#include "core/place/gazetteer.h"
#include "core/store/library.h"

#include <QString>

#include <memory>
#include <optional>

namespace jianbao::cli {

// Both: the gazetteer with what the library adds to it.
struct Desk {
    store::Library &library;
    const place::Gazetteer &gazetteer;
};

class Context
{
public:
    // libraryPath empty: the default library.
    explicit Context(QString libraryPath) : m_libraryPath(std::move(libraryPath)) {}

    // The built-in one; once the library is open, with what that adds to it.
    [[nodiscard]] Result<const place::Gazetteer *> gazetteer();
    // The library, which must be there. The default one is made with the sample pages where it is missing.
    [[nodiscard]] Result<store::Library *> library();
    [[nodiscard]] Result<Desk> desk();
    // The library, made empty where it is missing: who imports has pages of their own.
    [[nodiscard]] Result<store::Library *> libraryToFill();

private:
    [[nodiscard]] Result<store::Library *> opened(Result<std::unique_ptr<store::Library>> library);

    QString m_libraryPath;
    std::optional<place::Gazetteer> m_gazetteer;
    std::unique_ptr<store::Library> m_library;
};

} // namespace jianbao::cli
