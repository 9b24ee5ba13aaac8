pragma ComponentBehavior: Bound
import QtQuick
import Ballast
import components

// Who is wanted and for what, the digits as dots, and large keys.
Rectangle {
    id: pad

    required property Screen screen
    required property PinView view
    readonly property PinView pin: view

    color: Theme.background

    // Nothing below is touched through the pad.
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
    }

    Page {
        id: sheet
        anchors.fill: parent
        screen: pad.screen

        Keys.onReturnPressed: pad.pin.accept()
        Keys.onEnterPressed: pad.pin.accept()
        Keys.onEscapePressed: pad.pin.dismiss()
        Keys.onPressed: event => pad.pin.press(event.key === Qt.Key_Backspace ? "back" : event.text)

        Item {
            id: who
            x: 0
            y: 0
            width: !pad.pin.typing || Theme.portrait ? parent.width : Math.round(parent.width * 0.42)
            height: pad.pin.typing && Theme.portrait ? Math.round(parent.height * 0.42) : parent.height

            Column {
                id: words
                width: parent.width
                spacing: Theme.gap

                Row {
                    width: parent.width
                    spacing: Theme.gutter

                    Icon {
                        id: lock
                        name: pad.pin.typing ? "lock" : "unlock"
                        size: Math.round(32 * Theme.u)
                    }

                    Label {
                        objectName: "heading"
                        text: pad.pin.heading
                        strong: true
                        font.pixelSize: Theme.title
                        width: parent.width - lock.width - parent.spacing
                        wrapMode: Text.WordWrap
                        anchors.verticalCenter: parent.verticalCenter
                    }
                }

                Label {
                    objectName: "purpose"
                    visible: text !== ""
                    text: pad.pin.purpose
                    color: Theme.secondary
                    width: parent.width
                    wrapMode: Text.WordWrap
                }

                Row {
                    visible: pad.pin.warning !== ""
                    width: parent.width
                    spacing: Theme.gap

                    Icon {
                        id: warned
                        name: "shield-off"
                    }

                    Label {
                        objectName: "warning"
                        text: pad.pin.warning
                        font.pixelSize: Theme.small
                        width: parent.width - warned.width - parent.spacing
                        wrapMode: Text.WordWrap
                    }
                }

                Item {
                    visible: pad.pin.typing
                    width: parent.width
                    height: dots.height + 3 * Theme.gap

                    PinDots {
                        id: dots
                        objectName: "dots"
                        dots: pad.pin.dots
                        anchors.verticalCenter: parent.verticalCenter
                    }
                }

                Row {
                    visible: pad.pin.text !== ""
                    width: parent.width
                    spacing: Theme.gap

                    Icon {
                        id: verdict
                        visible: pad.pin.bad
                        name: "blocked"
                    }

                    Label {
                        objectName: "verdict"
                        text: pad.pin.text
                        strong: pad.pin.bad
                        width: parent.width - (pad.pin.bad ? verdict.width + parent.spacing : 0)
                        wrapMode: Text.WordWrap
                    }
                }

                Label {
                    objectName: "countdown"
                    visible: pad.pin.locked
                    text: qsTr("Locked for %1").arg(pad.pin.countdown)
                    font.pixelSize: Theme.title
                    strong: true
                    width: parent.width
                }
            }

            Column {
                id: ways
                visible: !pad.pin.typing
                anchors.bottom: exits.top
                anchors.bottomMargin: Theme.gap
                width: Math.min(parent.width, Math.round(420 * Theme.u))
                spacing: Theme.gap

                TouchButton {
                    objectName: "another"
                    visible: pad.pin.higher
                    width: parent.width
                    icon: "lock"
                    text: qsTr("Enter another PIN")
                    onClicked: pad.pin.enter_another()
                }

                Repeater {
                    model: pad.pin.setting

                    TouchButton {
                        required property string modelData
                        required property int index

                        objectName: "set-" + pad.pin.settable[index]
                        width: ways.width
                        icon: "edit"
                        text: modelData
                        onClicked: pad.pin.choose(pad.pin.settable[index])
                    }
                }
            }

            Row {
                id: exits
                anchors.bottom: parent.bottom
                anchors.bottomMargin: pad.pin.typing && Theme.portrait ? Theme.gap : 0
                width: !pad.pin.typing ? ways.width : Theme.portrait ? parent.width : parent.width - Theme.gap
                spacing: Theme.gap

                TouchButton {
                    objectName: "cancel"
                    width: pad.pin.risen && !pad.pin.typing ? (parent.width - parent.spacing) / 2 : parent.width
                    text: pad.pin.typing ? qsTr("Cancel") : qsTr("Close")
                    onClicked: pad.pin.dismiss()
                }

                TouchButton {
                    objectName: "logOut"
                    visible: pad.pin.risen && !pad.pin.typing
                    width: (parent.width - parent.spacing) / 2
                    icon: "lock"
                    text: qsTr("Log out")
                    onClicked: pad.pin.log_out()
                }
            }
        }

        KeyGrid {
            visible: pad.pin.typing
            x: Theme.portrait ? 0 : who.width
            y: Theme.portrait ? who.height : 0
            width: parent.width - x
            height: parent.height - y
            keys: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "back", "0", "accept"]
            idle: pad.pin.locked ? keys : pad.pin.complete ? [] : ["accept"]
            onPressed: key => pad.pin.press(key)
        }
    }
}
