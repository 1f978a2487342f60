// Permissions as a user without rights sees them.
#pragma once

#include <cstdlib>
#include <unistd.h>

namespace jianbao::store::testing {

// Root may write everywhere, so permissions are tried as nobody. Not possible in every container: check it worked.
class AsNobody
{
public:
    AsNobody() : m_wasRoot(geteuid() == 0) { m_works = !m_wasRoot || setresuid(nobody, nobody, 0) == 0; }
    ~AsNobody()
    {
        if (m_wasRoot && m_works && setresuid(0, 0, 0) != 0)
            std::abort();
    }
    [[nodiscard]] bool works() const { return m_works; }

private:
    static constexpr uid_t nobody = 65534;
    bool m_wasRoot;
    bool m_works = false;
};

} // namespace jianbao::store::testing
