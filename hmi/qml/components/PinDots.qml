pragma ComponentBehavior: Bound
import QtQuick

// How many digits are typed, never which.
Row {
    id: row

    required property list<var> dots
    readonly property int size: Math.round(20 * Theme.u)

    spacing: Theme.gutter
    height: size

    Repeater {
        model: row.dots

        Rectangle {
            required property bool modelData

            width: row.size
            height: row.size
            radius: row.size / 2
            color: modelData ? Theme.text : "transparent"
            border.width: 2
            border.color: modelData ? Theme.text : Theme.secondary
        }
    }
}
