pragma ComponentBehavior: Bound
import QtQuick
import Ballast

// The pages of the section one is in; absent where there is only one.
Rectangle {
    id: strip

    required property Screen screen
    readonly property int count: screen.tabs.length

    function walk(index: int, step: int): void {
        const next = entries.itemAt(index + step);
        if (next)
            next.forceActiveFocus(Qt.TabFocusReason);
    }

    visible: count > 0
    implicitHeight: count > 0 ? Theme.touch : 0
    color: Theme.panel

    Row {
        anchors.fill: parent

        Repeater {
            id: entries
            model: strip.screen.tabs

            Item {
                id: tab
                required property RailEntry modelData
                required property int index
                readonly property string label: modelData.title
                readonly property bool isButton: true

                width: strip.width / strip.count
                height: strip.height
                activeFocusOnTab: true
                Accessible.role: Accessible.PageTab
                Accessible.name: label
                Keys.onLeftPressed: strip.walk(index, -1)
                Keys.onRightPressed: strip.walk(index, 1)
                Keys.onReturnPressed: strip.screen.open(tab.modelData.page)
                Keys.onSpacePressed: strip.screen.open(tab.modelData.page)

                Rectangle {
                    anchors.fill: parent
                    visible: tap.pressed
                    color: Theme.pressed
                }

                Rectangle {
                    visible: tab.modelData.current
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: Theme.tight
                    color: Theme.text
                }

                Label {
                    anchors.centerIn: parent
                    text: tab.label
                    strong: tab.modelData.current
                    color: tab.modelData.current ? Theme.text : Theme.secondary
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.fine
                    width: Math.min(implicitWidth, tab.width - Theme.gap)
                }

                FocusRing {
                    of: tab
                }

                TapHandler {
                    id: tap
                    gesturePolicy: TapHandler.ReleaseWithinBounds
                    onTapped: strip.screen.open(tab.modelData.page)
                }
            }
        }
    }
}
