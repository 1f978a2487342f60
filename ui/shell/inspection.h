// Looks at files before an import, in the background: which there are, and what is known of each.
#pragma once

#include "ui/shell/pagefactsmodel.h"

#include <QObject>
#include <QStringList>

#include <atomic>
#include <memory>

namespace jianbao::ui {

class Inspection : public QObject
{
    Q_OBJECT
public:
    explicit Inspection(const place::Gazetteer &gazetteer, QObject *parent = nullptr);
    ~Inspection() override;

    // Finds the page files under paths and inspects all of them, or only a sample spread over many. A new start drops
    // the one before.
    void start(const QStringList &paths, bool onlySample);
    // Inspects one file again, in an encoding.
    void again(int row, const QString &path, const QString &encoding);

Q_SIGNALS:
    // files: all that were found; rows: what is known of those inspected.
    void finished(const QStringList &files, const QList<jianbao::ui::PageFactsRow> &rows);
    void inspectedAgain(int row, const jianbao::ui::PageFactsRow &found);

private:
    const place::Gazetteer &m_gazetteer;
    std::shared_ptr<std::atomic_bool> m_stopped;
};

} // namespace jianbao::ui
