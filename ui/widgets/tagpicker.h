// The frame that T opens: type characters, pinyin or initials; ticks show all, some, none of the selection; Enter
// toggles and clears the line; the last row makes a new tag; Esc closes.
#pragma once

#include "core/base/ids.h"
#include "core/store/records.h"
#include "ui/widgets/pickerframe.h"

#include <memory>

namespace jianbao::ui {

class Session;

class TagPicker : public PickerFrame
{
    Q_OBJECT
public:
    // For articles (highlight 0) or for one highlight.
    TagPicker(Session &session, const QList<ArticleId> &articles, const store::HighlightRecord *highlight,
              QWidget *parent);
    ~TagPicker() override;

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace jianbao::ui
