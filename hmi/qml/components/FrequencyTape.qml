pragma ComponentBehavior: Bound
import QtQuick
import Ballast

// The grid frequency: the number, in words what it means, and a needle over the range that asks for nothing.
Card {
    id: tape

    required property ServicesView view

    border.width: view.test ? 3 : 0
    border.color: Theme.test

    Item {
        id: hero
        x: Theme.gutter
        width: Math.round((Theme.portrait ? 226 : 236) * Theme.u)
        height: parent.height

        Column {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width

            Quantity {
                objectName: "frequency"
                width: parent.width
                reading: tape.view.frequency
                size: Theme.hero
                unitSize: Theme.body
            }

            Label {
                objectName: "balance"
                width: parent.width
                text: tape.view.test ? qsTr("Test signal, not the grid") : tape.view.balance
                color: tape.view.test ? Theme.test : Theme.secondary
                strong: tape.view.test
                font.pixelSize: Theme.small
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.round(11 * Theme.u)
            }
        }
    }

    Item {
        id: range
        anchors.left: hero.right
        anchors.leftMargin: Theme.gutter
        anchors.right: parent.right
        anchors.rightMargin: 2 * Theme.gutter
        height: parent.height

        Rectangle {
            id: bar
            y: Math.round(parent.height * 0.46)
            width: parent.width
            height: Math.round(14 * Theme.u)
            radius: Theme.tight
            color: Theme.pressed

            Rectangle {
                id: rest
                visible: tape.view.rest_high > tape.view.rest_low
                x: Math.round(tape.view.rest_low * bar.width)
                width: Math.round((tape.view.rest_high - tape.view.rest_low) * bar.width)
                height: parent.height
                color: Theme.secondary
            }
        }

        Label {
            visible: rest.visible
            text: qsTr("asks for nothing")
            color: Theme.secondary
            font.pixelSize: Theme.caption
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(11 * Theme.u)
            x: rest.x + rest.width - width
            width: Math.min(implicitWidth, bar.width)
            horizontalAlignment: Text.AlignRight
            anchors.bottom: bar.top
            anchors.bottomMargin: Math.round(14 * Theme.u)
        }

        Rectangle {
            x: Math.round(bar.width / 2)
            y: bar.y - Theme.tight
            width: Theme.line
            height: bar.height + 2 * Theme.tight
            color: Theme.text
        }

        Repeater {
            model: tape.view.marks

            Item {
                id: mark
                required property var modelData

                x: Math.round(modelData.x * bar.width)
                y: bar.y - Theme.tight
                height: bar.height + 2 * Theme.tight

                Rectangle {
                    width: 2
                    height: parent.height
                    color: Theme.text
                }

                Label {
                    anchors.horizontalCenter: parent.left
                    anchors.top: parent.bottom
                    text: mark.modelData.text
                    color: Theme.secondary
                    font.pixelSize: Theme.caption
                }
            }
        }

        Label {
            objectName: "middle"
            visible: tape.view.middle
            anchors.horizontalCenter: bar.horizontalCenter
            anchors.top: bar.bottom
            anchors.topMargin: Theme.tight
            text: qsTr("50 Hz")
            color: Theme.secondary
            font.pixelSize: Theme.caption
        }

        Rectangle {
            objectName: "needle"
            visible: tape.view.needle >= 0
            x: Math.round(tape.view.needle * bar.width - width / 2)
            y: bar.y - Math.round(12 * Theme.u)
            width: Math.round(6 * Theme.u)
            height: bar.height + Math.round(18 * Theme.u)
            radius: width / 2
            color: tape.view.test ? Theme.test : Theme.text
            border.width: Theme.line
            border.color: Theme.panel
        }
    }
}
