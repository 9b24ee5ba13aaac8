pragma ComponentBehavior: Bound
import QtQuick
import Ballast

// A card of lines: what it is at the left, its value at the right.
Card {
    id: list

    required property string heading
    required property list<QtObject> rows
    property int line: Math.round(38 * Theme.u)

    implicitHeight: heading.implicitHeight + rows.length * line + 3 * Theme.gap

    Label {
        id: heading
        x: Theme.gutter
        y: Theme.gap
        width: parent.width - 2 * Theme.gutter
        text: list.heading
        strong: true
    }

    Column {
        anchors.top: heading.bottom
        anchors.topMargin: Theme.tight
        x: Theme.gutter
        width: parent.width - 2 * Theme.gutter

        Repeater {
            model: list.rows

            SettingRow {
                id: row
                required property FactRow modelData
                required property int index

                width: parent ? parent.width : 0
                height: list.line
                text: modelData.title
                lined: index < list.rows.length - 1

                Label {
                    text: row.modelData.value
                    font.pixelSize: Theme.small
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(implicitWidth, row.width * 0.62)
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Math.round(11 * Theme.u)
                }
            }
        }
    }
}
