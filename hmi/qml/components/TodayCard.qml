pragma ComponentBehavior: Bound
import QtQuick
import Ballast

// Today's energy: how much of what was used was the site's own, and where it came from and went to.
Card {
    id: card

    required property Today today
    required property bool hasPv
    property int columns: 1

    readonly property int entries: hasPv ? 6 : 5
    readonly property int lines: Math.ceil(entries / columns)
    readonly property real line: (height - grid.y - (gap.visible ? gap.height : Theme.tight)) / lines
    readonly property real room: (width - 2 * Theme.gutter - (columns - 1) * 2 * Theme.gutter) / columns

    SectionTitle {
        id: head
        x: Theme.gutter
        width: parent.width - 2 * Theme.gutter - share.width - Theme.gap
        height: Math.round(36 * Theme.u)
        text: qsTr("Today")
        note: qsTr("own energy")
    }

    Quantity {
        id: share
        objectName: "selfSufficiency"
        reading: card.today.self_sufficiency
        size: Theme.title
        anchors.right: parent.right
        anchors.rightMargin: Theme.gutter
        anchors.verticalCenter: head.verticalCenter
    }

    Rectangle {
        id: bar
        x: Theme.gutter
        anchors.top: head.bottom
        width: parent.width - 2 * Theme.gutter
        height: Theme.tight
        radius: height / 2
        color: Theme.pressed

        Rectangle {
            width: parent.width * card.today.share
            height: parent.height
            radius: height / 2
            color: Theme.live
        }
    }

    Grid {
        id: grid
        x: Theme.gutter
        y: bar.y + bar.height + Theme.tight
        columns: card.columns
        columnSpacing: 2 * Theme.gutter

        Repeater {
            model: [
                { "name": qsTr("Solar"), "reading": card.today.pv, "shown": card.hasPv },
                { "name": qsTr("Used"), "reading": card.today.used, "shown": true },
                { "name": qsTr("From grid"), "reading": card.today.imported, "shown": true },
                { "name": qsTr("To grid"), "reading": card.today.exported, "shown": true },
                { "name": qsTr("Charged"), "reading": card.today.charged, "shown": true },
                { "name": qsTr("Discharged"), "reading": card.today.discharged, "shown": true }
            ]

            SettingRow {
                id: entry
                required property var modelData

                visible: modelData.shown
                width: card.room
                height: card.line
                text: modelData.name
                lined: false

                Quantity {
                    reading: entry.modelData.reading
                    size: card.line > 27 * Theme.u ? Theme.title : Theme.body
                    anchors.verticalCenter: parent.verticalCenter
                }
            }
        }
    }

    Label {
        id: gap
        objectName: "dayNote"
        visible: text !== ""
        text: card.today.note
        color: Theme.secondary
        font.pixelSize: Theme.caption
        x: Theme.gutter
        width: parent.width - 2 * Theme.gutter
        anchors.bottom: parent.bottom
        bottomPadding: Theme.tight
    }
}
