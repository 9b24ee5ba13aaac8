import QtQuick
import Ballast

// Site, mode, state, the most important alarm, the site's clock and who may act; two lines in portrait.
Rectangle {
    id: bar

    required property Screen screen
    readonly property Status status: screen.status
    readonly property bool quiet: status.quiet
    readonly property color modeColor: quiet ? Theme.secondary : Theme.mode[status.badge_kind]
    readonly property int line: Theme.barLine

    color: Theme.panel

    Row {
        id: left
        x: Theme.gutter
        height: bar.line
        spacing: Theme.tight

        Label {
            text: bar.status.site
            strong: true
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.caption
            width: Math.min(implicitWidth, Math.round(bar.width * (Theme.portrait ? 0.36 : bar.screen.alarms.count > 0 ? 0.17 : 0.32)))
            anchors.verticalCenter: parent.verticalCenter
        }

        Item {
            id: modeKey
            objectName: "mode"
            readonly property bool isButton: true
            readonly property string label: bar.status.badge

            visible: bar.status.badge !== ""
            width: Math.max(bar.line, badge.width + 2 * Theme.gap)
            height: parent.height
            activeFocusOnTab: true
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("Mode: %1").arg(label)
            Accessible.onPressAction: bar.screen.open_mode()
            Keys.onReturnPressed: bar.screen.open_mode()
            Keys.onSpacePressed: bar.screen.open_mode()

            Rectangle {
                id: badge
                anchors.centerIn: parent
                height: Math.round(28 * Theme.u)
                width: word.width + 2 * Theme.gap
                radius: Theme.radius / 2
                color: modeTap.pressed ? Theme.pressed : bar.quiet ? "transparent" : bar.modeColor
                border.color: bar.modeColor

                Label {
                    id: word
                    anchors.centerIn: parent
                    text: bar.status.badge
                    color: bar.quiet || modeTap.pressed ? Theme.text : Theme.modeInk[bar.status.badge_kind]
                    strong: true
                    font.pixelSize: Theme.caption
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.fine
                    width: Math.min(implicitWidth, Math.round(120 * Theme.u))
                }
            }

            FocusRing {
                of: modeKey
                anchors.margins: Theme.tight
            }

            TapHandler {
                id: modeTap
                gesturePolicy: TapHandler.ReleaseWithinBounds
                onTapped: bar.screen.open_mode()
            }
        }

        Label {
            visible: !Theme.portrait && (Theme.roomy || bar.screen.alarms.count === 0)
            text: bar.status.state
            color: Theme.secondary
            font.pixelSize: Theme.small
            anchors.verticalCenter: parent.verticalCenter
        }
    }

    Label {
        id: stateWord
        visible: Theme.portrait
        x: Theme.gutter
        y: bar.line
        height: bar.height - y
        verticalAlignment: Text.AlignVCenter
        text: bar.status.state
        color: Theme.secondary
        font.pixelSize: Theme.small
    }

    AlarmBanner {
        id: banner
        screen: bar.screen
        x: (Theme.portrait ? stateWord.x + stateWord.width : left.x + left.width) + Theme.gutter
        y: (Theme.portrait ? bar.line : 0) + Theme.tight
        width: (Theme.portrait ? bar.width - Theme.gutter : right.x - Theme.gutter) - x
        height: bar.height - y - Theme.tight
    }

    Row {
        id: right
        anchors.right: parent.right
        anchors.rightMargin: lockKey.visible ? Theme.tight : Theme.gutter
        height: bar.line
        spacing: Theme.gutter

        Rectangle {
            visible: bar.status.simulated
            anchors.verticalCenter: parent.verticalCenter
            height: Math.round(28 * Theme.u)
            width: sim.implicitWidth + 2 * Theme.gap
            radius: Theme.radius / 2
            color: "transparent"
            border.color: Theme.test

            Label {
                id: sim
                anchors.centerIn: parent
                text: qsTr("SIM")
                color: Theme.test
                strong: true
                font.pixelSize: Theme.caption
            }
        }

        Label {
            visible: text !== ""
            text: bar.status.clock
            strong: true
            anchors.verticalCenter: parent.verticalCenter
        }

        Item {
            id: lockKey
            objectName: "lock"
            readonly property Lock lock: bar.screen.lock
            readonly property bool isButton: true
            readonly property string label: lock.word

            visible: lock.offered
            width: Math.round(64 * Theme.u)
            height: parent.height
            activeFocusOnTab: true
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("Access: %1").arg(label)
            Accessible.onPressAction: lockKey.lock.touch()
            Keys.onReturnPressed: lockKey.lock.touch()
            Keys.onSpacePressed: lockKey.lock.touch()

            Rectangle {
                anchors.fill: parent
                anchors.margins: Theme.tight
                visible: lockTap.pressed
                radius: Theme.radius / 2
                color: Theme.pressed
            }

            Column {
                anchors.centerIn: parent

                Icon {
                    name: lockKey.lock.icon
                    anchors.horizontalCenter: parent.horizontalCenter
                }

                Label {
                    text: lockKey.lock.word
                    color: Theme.secondary
                    font.pixelSize: Theme.fine
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Math.round(9 * Theme.u)
                    width: Math.min(implicitWidth, lockKey.width)
                    anchors.horizontalCenter: parent.horizontalCenter
                }
            }

            FocusRing {
                of: lockKey
                anchors.margins: Theme.tight
            }

            TapHandler {
                id: lockTap
                gesturePolicy: TapHandler.ReleaseWithinBounds
                onTapped: lockKey.lock.touch()
            }
        }
    }
}
