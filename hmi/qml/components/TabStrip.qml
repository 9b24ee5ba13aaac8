pragma ComponentBehavior: Bound
import QtQuick
import Ballast

// The pages of the section one is in; absent where there is only one.
Rectangle {
    id: strip

    required property Screen screen
    readonly property int count: screen.tabs.length

    visible: count > 0
    implicitHeight: count > 0 ? Theme.touch : 0
    color: Theme.panel

    Row {
        anchors.fill: parent

        Repeater {
            model: strip.screen.tabs

            Item {
                id: tab
                required property RailEntry modelData
                readonly property string label: modelData.title
                readonly property bool isButton: true

                width: strip.width / strip.count
                height: strip.height
                activeFocusOnTab: true
                Accessible.role: Accessible.PageTab
                Accessible.name: label
                Keys.onReturnPressed: strip.screen.open(tab.modelData.page)
                Keys.onSpacePressed: strip.screen.open(tab.modelData.page)

                Rectangle {
                    anchors.fill: parent
                    visible: tap.pressed || tab.activeFocus
                    color: tap.pressed ? Theme.pressed : Theme.raised
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
                    minimumPixelSize: Theme.caption
                    width: Math.min(implicitWidth, tab.width - Theme.gap)
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
