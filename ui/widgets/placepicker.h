// The frame that P opens: the same line and list over the gazetteer, each place with its county.
#pragma once

#include "core/base/ids.h"

#include <QFrame>
#include <QList>

#include <memory>

namespace jianbao::ui {

class Session;

class PlacePicker : public QFrame
{
    Q_OBJECT
public:
    // Sets the place of these articles when one is chosen.
    PlacePicker(Session &session, const QList<ArticleId> &articles, QWidget *parent);
    ~PlacePicker() override;
    // Opens below a point on the screen and deletes itself when closed.
    void popup(const QPoint &globalPosition);

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace jianbao::ui
