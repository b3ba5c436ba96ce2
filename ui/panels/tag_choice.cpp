#include "ui/panels/tag_choice.h"

#include <algorithm>

#include <QSignalBlocker>

#include "core/value/flow_tags.h"

namespace waymark {

TagChoice::TagChoice(Session& session, QWidget* parent) : ChoiceField(tr("Tag"), parent), m_session(session) {
    setObjectName(QStringLiteral("tagChoice"));
    setToolTip(tr("Only costs and benefits that carry this tag"));
    setMinimumContentsLength(16);
    connect(this, &QComboBox::currentIndexChanged, this, &TagChoice::tell);
    connect(&session, &Session::changed, this, [this](const ChangeSet& changes) {
        if (mentions<CashFlow>(changes)) refresh();
    });
    refresh();
}

std::string TagChoice::chosen() const { return currentData().toString().toStdString(); }

void TagChoice::refresh() {
    const QVariant before = currentData();
    const std::vector<std::string> tags = flowTags(m_session.document());
    {
        const QSignalBlocker quiet(this);
        clear();
        addItem(tr("All tags"), QString());
        for (const std::string& tag : tags) {
            const QString words = QString::fromStdString(tag);
            addItem(tr("Tag: %1").arg(words), words);
        }
        setCurrentIndex(std::max(0, findData(before)));
    }
    setVisible(!tags.empty());
    tell();
}

void TagChoice::tell() {
    if (std::string now = chosen(); now != m_told) {
        m_told = std::move(now);
        Q_EMIT chosenChanged();
    }
}

}  // namespace waymark
