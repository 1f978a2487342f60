// The frame that P opens: the same line and list over the gazetteer, each place with its county. Before anything is
// typed it offers the townships of the county that the articles are from.
#pragma once

#include "core/base/ids.h"
#include "ui/widgets/pickerframe.h"

#include <QList>

#include <memory>

namespace jianbao::ui {

class Session;

class PlacePicker : public PickerFrame
{
    Q_OBJECT
public:
    // Sets the place of these articles when one is chosen.
    PlacePicker(Session &session, const QList<ArticleId> &articles, QWidget *parent);
    ~PlacePicker() override;

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace jianbao::ui
