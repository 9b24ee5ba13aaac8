pragma ComponentBehavior: Bound
import QtQuick
import Ballast

// All sections, always visible: on the left in landscape, below in portrait. Arrow keys walk through them.
Rectangle {
    id: rail

    required property Screen screen
    readonly property int count: screen.rail.length
    readonly property int columns: Theme.portrait ? Math.min(count, width / Theme.u > 700 ? 8 : 4) : 1
    readonly property int lines: Math.ceil(count / columns)

    function walk(index: int, step: int): void {
        const next = entries.itemAt(index + step);
        if (next)
            next.forceActiveFocus(Qt.TabFocusReason);
    }

    color: Theme.panel
    implicitHeight: lines * Math.round(60 * Theme.u)

    Grid {
        columns: rail.columns

        Repeater {
            id: entries
            model: rail.screen.rail

            NavEntry {
                required property RailEntry modelData
                required property int index

                screen: rail.screen
                Keys.onUpPressed: rail.walk(index, -rail.columns)
                Keys.onDownPressed: rail.walk(index, rail.columns)
                Keys.onLeftPressed: rail.walk(index, -1)
                Keys.onRightPressed: rail.walk(index, 1)
                entry: modelData
                width: rail.width / rail.columns
                height: Theme.portrait ? rail.height / rail.lines : Math.min(Math.round(76 * Theme.u), rail.height / rail.lines)
            }
        }
    }

    Rectangle {
        visible: !Theme.portrait
        anchors.right: parent.right
        width: Theme.line
        height: parent.height
        color: Theme.background
    }
}
