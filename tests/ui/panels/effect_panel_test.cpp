// Effects of initiatives: what each kind takes, and that a new one acts on the touchpoint that is picked out.

#include "ui/panels/effect_panel.h"

#include <QAbstractItemView>
#include <QTest>

#include <gtest/gtest.h>

#include "core/edit/touchpoint_edits.h"
#include "tests/support/patience.h"
#include "ui/models/effect_model.h"
#include "ui/session/templates.h"

namespace waymark {
namespace {

class EffectPanelTest : public ::testing::Test {
protected:
    EffectPanelTest() : session(*loadTemplate("post-purchase-support")), panel(session, themeOf(ThemeKind::Light)) {
        panel.resize(1000, 300);
        panel.show();
    }
    Effect add(EffectKind kind) {
        kinds().setCurrentIndex(kinds().findData(static_cast<int>(kind)));
        QTest::mouseClick(panel.findChild<QPushButton*>("addEffect"), Qt::LeftButton);
        const auto number = session.document().table<Effect>().nextNumber() - 1;
        return session.document().table<Effect>().at(Id<Effect>{number});
    }
    [[nodiscard]] Effect last() const {
        return session.document().table<Effect>().at(Id<Effect>{session.document().table<Effect>().nextNumber() - 1});
    }
    bool type(int column, const QString& text) {
        const QModelIndex row = panel.view().table().indexOf(refTo(last().id));
        return panel.view().table().setData(row.siblingAtColumn(column), text);
    }
    QString shown(int column) {
        const QModelIndex row = panel.view().table().indexOf(refTo(last().id));
        return row.siblingAtColumn(column).data().toString().replace(QChar(0xA0), ' ');
    }
    QComboBox& kinds() { return *panel.findChild<QComboBox*>("effectKind"); }

    Session session;
    EffectPanel panel;
};

}  // namespace

TEST_F(EffectPanelTest, ANewEffectActsOnTheTouchpointThatIsPickedOut) {
    session.select({refTo(Id<Touchpoint>{8})});
    const Effect effect = add(EffectKind::TimeFactor);
    EXPECT_EQ(effect.touchpoint, Id<Touchpoint>{8});
    EXPECT_TRUE(type(EffectModel::Change, QStringLiteral("× 0.6")));
    EXPECT_DOUBLE_EQ(last().factor, 0.6);
    EXPECT_TRUE(type(EffectModel::Change, "75 %"));
    EXPECT_DOUBLE_EQ(last().factor, 0.75);
    EXPECT_EQ(shown(EffectModel::Change), QStringLiteral("× 0.75"));
    EXPECT_FALSE(type(EffectModel::Change, "much"));
    session.undoStack().undo();
    session.undoStack().undo();
    session.undoStack().undo();
    EXPECT_EQ(session.document().find(effect.id), nullptr);
}

// Qt would show a name with tags as rich text, and open the picture that it names.
TEST_F(EffectPanelTest, NamesWithTagsStayPlainInTheHelpOfTheButton) {
    const Id<Touchpoint> id{8};
    ASSERT_TRUE(session.edit(edit::setName(session.document(), id, "<img src=\"/etc/hostname\">"), "Rename"));
    session.select({refTo(id)});
    const QString help = panel.findChild<QPushButton*>("addEffect")->toolTip();
    EXPECT_TRUE(help.contains("&lt;img")) << qPrintable(help);
    EXPECT_FALSE(help.contains("<img"));
}

TEST_F(EffectPanelTest, EachKindTakesWhatItIsAbout) {
    session.select({refTo(Id<Touchpoint>{9})});
    add(EffectKind::NewEstimate);
    EXPECT_TRUE(type(EffectModel::Change, "1h / 2h / 6h"));
    EXPECT_EQ(last().estimate.likely, Minutes{120});
    EXPECT_EQ(shown(EffectModel::Change), "1 h / 2 h / 6 h");
    EXPECT_FALSE(type(EffectModel::Change, "1h / 2h"));
    add(EffectKind::Satisfaction);
    EXPECT_TRUE(type(EffectModel::Change, "+2"));
    EXPECT_EQ(last().amount, 2);
    EXPECT_FALSE(type(EffectModel::Change, "+9"));
    add(EffectKind::BranchShare);
    EXPECT_TRUE(type(EffectModel::Change, "+20 %"));
    EXPECT_DOUBLE_EQ(last().shift, 0.2);
    EXPECT_TRUE(type(EffectModel::Into, "J"));
    EXPECT_EQ(session.document().table<Touchpoint>().at(last().into).code, "J");
    add(EffectKind::NewCost);
    EXPECT_TRUE(type(EffectModel::Change, "1,250.50"));
    EXPECT_EQ(last().cost, Money{125'050});
    add(EffectKind::Remove);
    EXPECT_FALSE(type(EffectModel::Change, "1"));  // there is nothing to say
    EXPECT_TRUE(type(EffectModel::Kind, "Replaced by"));
    EXPECT_TRUE(type(EffectModel::NewName, "Chat"));
    EXPECT_EQ(last().name, "Chat");
}

TEST_F(EffectPanelTest, PlacesAreTouchpointsOrResources) {
    add(EffectKind::TimeFactor);
    EXPECT_TRUE(type(EffectModel::Place, "f"));
    EXPECT_EQ(session.document().table<Touchpoint>().at(last().touchpoint).code, "F");
    EXPECT_FALSE(type(EffectModel::Place, "nowhere"));
    EXPECT_TRUE(type(EffectModel::Owner, "Chat assistant"));
    EXPECT_EQ(last().initiative, Id<Initiative>{2});
    add(EffectKind::AddedCapacity);
    EXPECT_FALSE(last().touchpoint.isValid());
    EXPECT_FALSE(type(EffectModel::Place, "F"));
}

TEST_F(EffectPanelTest, CellsOfAFewWordsOfferThem) {
    add(EffectKind::TimeFactor);
    const QModelIndex row = panel.view().table().indexOf(refTo(last().id));
    EXPECT_EQ(row.siblingAtColumn(EffectModel::Kind).data(ChoicesRole).toStringList().size(), 8);
    TableView& view = panel.view();
    view.setCurrentIndex(view.proxy().mapFromSource(row.siblingAtColumn(EffectModel::Kind)));
    QTest::keyClick(&view, Qt::Key_F2);
    auto* editor = view.findChild<QComboBox*>();
    ASSERT_NE(editor, nullptr);
    EXPECT_EQ(editor->currentText(), effectKindWords(EffectKind::TimeFactor));
    editor->setCurrentText(effectKindWords(EffectKind::Remove));
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([this] { return last().kind == EffectKind::Remove; }, test::kPatience));
}

}  // namespace waymark
